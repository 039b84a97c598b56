import asyncio


async def load():
    async with asyncio.timeout(1):
        print("42 rows")


def on_click():
    load().send(None)  # runs the coroutine up to its first wait


async def main():
    asyncio.get_running_loop().call_soon(on_click)
    await asyncio.sleep(0)


asyncio.run(main())
