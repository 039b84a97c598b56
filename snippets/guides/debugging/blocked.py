import asyncio
import time


def read_rows():
    time.sleep(30)


async def main():
    print("loading")
    read_rows()


asyncio.run(main())
