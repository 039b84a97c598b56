import asyncio
from contextlib import asynccontextmanager

ready = False


@asynccontextmanager
async def connection():
    if ready:
        yield "connection"


async def main():
    async with connection() as name:
        print("using", name)


asyncio.run(main())
