import asyncio


async def load():
    return "42 rows"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(load(), loop=loop)
    print(await task)


asyncio.run(main())
