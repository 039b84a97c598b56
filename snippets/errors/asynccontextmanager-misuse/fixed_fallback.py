import asyncio
from contextlib import asynccontextmanager


async def connect():
    raise ConnectionError("refused")


@asynccontextmanager
async def connection():
    try:
        name = await connect()
    except ConnectionError:
        name = None
    yield name


async def main():
    async with connection() as name:
        print("using", name)


asyncio.run(main())
