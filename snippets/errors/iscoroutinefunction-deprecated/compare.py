import asyncio
import functools
import inspect
import warnings
from unittest.mock import AsyncMock

warnings.simplefilter("ignore")


async def fetch():
    return "row"


@inspect.markcoroutinefunction
def wrapper():
    return fetch()


for name, function in {
    "async def": fetch,
    "partial": functools.partial(fetch),
    "marked": wrapper,
    "AsyncMock": AsyncMock(),
    "lambda": lambda: fetch(),
}.items():
    print(name, asyncio.iscoroutinefunction(function), inspect.iscoroutinefunction(function))
