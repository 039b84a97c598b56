import asyncio
import inspect


def count():
    return 42


async def fetch():
    return "42 rows"


async def call(function):
    result = function()
    if inspect.isawaitable(result):
        result = await result
    return result


async def main():
    print(await call(count))
    print(await call(fetch))


asyncio.run(main())
