import asyncio


async def start():
    return asyncio.get_running_loop().create_future()


async def main():
    mine = asyncio.get_running_loop().create_future()
    await asyncio.gather(mine, other)


other = asyncio.run(start())
asyncio.run(main())
