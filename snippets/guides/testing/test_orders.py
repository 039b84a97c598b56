import asyncio

import pytest


class Client:
    async def __aenter__(self):
        self.loop = asyncio.get_running_loop()
        return self

    async def __aexit__(self, *exc_info):
        self.loop = None

    async def fetch(self, order):
        if self.loop is not asyncio.get_running_loop():
            raise RuntimeError("not connected in this event loop")
        await asyncio.sleep(0)
        return f"order {order}"


@pytest.fixture
async def client():
    async with Client() as client:
        yield client


async def test_fetch(client):
    assert await client.fetch(7) == "order 7"


async def test_fetch_after_close():
    async with Client() as client:
        pass
    with pytest.raises(RuntimeError, match="not connected"):
        await client.fetch(7)
