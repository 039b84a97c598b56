import asyncio
from contextlib import asynccontextmanager


async def connect():
    raise ConnectionError("refused")


@asynccontextmanager
async def connection():
    try:
        yield await connect()
    except ConnectionError as error:
        print("no connection:", error)


async def main():
    async with connection() as name:
        print("using", name)


asyncio.run(main())
