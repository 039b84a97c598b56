import asyncio
import contextlib


async def main():
    async with contextlib.AsyncExitStack() as stack:
        file = stack.enter_context(open("/dev/null"))
        await stack.enter_async_context(asyncio.Lock())
        print(len(file.read()), "characters")


asyncio.run(main())
