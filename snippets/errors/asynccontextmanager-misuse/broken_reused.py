import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    yield "connection"


manager = connection()


async def main():
    for _ in range(2):
        async with manager as name:
            print("using", name)


asyncio.run(main())
