import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connect(host):
    print("connect", host)
    try:
        yield host
    finally:
        await asyncio.sleep(0)
        print("close", host)


async def main():
    async with AsyncExitStack() as stack:
        hosts = [await stack.enter_async_context(connect(name)) for name in ("a", "b", "c")]
        print("using", *hosts)


asyncio.run(main())
