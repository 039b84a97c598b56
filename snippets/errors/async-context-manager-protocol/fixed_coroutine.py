import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def session():
    print("open")
    try:
        yield "session"
    finally:
        print("close")


async def connect():
    await asyncio.sleep(0)
    return session()


async def main():
    async with await connect() as opened:
        print(opened)


asyncio.run(main())
