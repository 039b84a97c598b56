import asyncio
import logging


async def main():
    await asyncio.get_running_loop().getaddrinfo("localhost", 80)


logging.basicConfig(level=logging.DEBUG)
asyncio.run(main(), debug=True)
