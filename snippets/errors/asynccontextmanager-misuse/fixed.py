import asyncio
from contextlib import asynccontextmanager


async def connect():
    raise ConnectionError("refused")


@asynccontextmanager
async def connection():
    name = await connect()
    try:
        yield name
    finally:
        print("closed")


async def main():
    try:
        async with connection() as name:
            print("using", name)
    except ConnectionError as error:
        print("no connection:", error)


asyncio.run(main())
