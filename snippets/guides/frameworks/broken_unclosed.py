import asyncio

import aiohttp
import httpx


async def main():
    session = aiohttp.ClientSession()
    client = httpx.AsyncClient()
    print("session closed:", session.closed)
    print("client closed:", client.is_closed)


asyncio.run(main())
