import asyncio

import aiohttp


async def connect():
    return aiohttp.ClientSession()


async def fetch(session):
    async with session.get("http://127.0.0.1/") as response:
        return await response.text()


with asyncio.Runner() as runner:
    session = runner.run(connect())
    try:
        asyncio.run(fetch(session))
    finally:
        runner.run(session.close())
