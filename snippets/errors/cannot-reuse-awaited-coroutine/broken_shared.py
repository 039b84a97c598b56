import asyncio


async def fetch():
    await asyncio.sleep(0)
    return "42 rows"


async def report(name, rows):
    print(name, await rows)


async def main():
    rows = fetch()
    await asyncio.gather(report("sales:", rows), report("stock:", rows))


asyncio.run(main())
