import asyncio


async def read_row():
    return {}["name"]


async def load():
    return await read_row()


async def main():
    await asyncio.create_task(load())


asyncio.run(main())
