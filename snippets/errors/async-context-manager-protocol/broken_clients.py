import asyncio

import aiohttp
import httpx


async def main():
    try:
        async with httpx.Client():
            pass
    except TypeError as error:
        print(error)
    async with aiohttp.ClientSession() as session:
        try:
            with session:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
