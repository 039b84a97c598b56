import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    yield "connection"


async def main():
    for _ in range(2):
        async with connection() as name:
            print("using", name)


asyncio.run(main())
