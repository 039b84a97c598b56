import asyncio

import pytest
from no_leaks import no_leaks


@pytest.fixture(autouse=True)
async def check_leaks():
    async with no_leaks():
        yield


async def send_mail(order):
    raise ConnectionError("no mail server")


async def place_order():
    asyncio.create_task(send_mail("order 7"))
    await asyncio.sleep(0)
    return "order 7"


async def test_place_order():
    assert await place_order() == "order 7"
