import asyncio


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


async def report():
    return await fetch("users")


async def main():
    print(await report())


asyncio.run(main())
