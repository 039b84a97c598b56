import asyncio


async def read(name, waits):
    print(name, "begins")
    if waits:
        await asyncio.sleep(0)
    return "42 rows"


async def main():
    async with asyncio.timeout(0):
        print(await read("without a wait", waits=False))
    try:
        async with asyncio.timeout(0):
            await read("with a wait", waits=True)
    except TimeoutError:
        print("timed out at the first wait")
    try:
        await asyncio.wait_for(read("under wait_for", waits=False), 0)
    except TimeoutError:
        print("wait_for(..., 0): timed out before it began")


asyncio.run(main())
