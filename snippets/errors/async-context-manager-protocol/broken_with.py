import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connect():
    await asyncio.sleep(0)
    yield "connection"


async def main():
    with connect() as connection:
        print(connection)


asyncio.run(main())
