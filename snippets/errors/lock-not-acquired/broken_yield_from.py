import asyncio
import types


@types.coroutine
def update(lock):
    with (yield from lock):
        print("works up to 3.8")


async def main():
    await update(asyncio.Lock())


asyncio.run(main())
