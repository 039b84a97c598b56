import asyncio
import logging

logging.basicConfig(level=logging.DEBUG)


async def main():
    print(type(asyncio.get_running_loop()).__name__)


asyncio.run(main())
