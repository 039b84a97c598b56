import asyncio
from contextlib import asynccontextmanager

ready = False


@asynccontextmanager
async def connection():
    if not ready:
        raise ConnectionError("not ready")
    yield "connection"


async def main():
    try:
        async with connection() as name:
            print("using", name)
    except ConnectionError as error:
        print("no connection:", error)


asyncio.run(main())
