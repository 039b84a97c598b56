import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connection():
    yield "connection"


async def main():
    name = connection()
    print(name.upper())


asyncio.run(main())
