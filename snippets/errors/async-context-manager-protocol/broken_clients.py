import asyncio

import aiohttp
import httpx


async def main():
    session = aiohttp.ClientSession()
    try:
        with session:
            pass
    except TypeError as error:
        print(error)
    await session.close()
    try:
        async with httpx.Client():
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
