import asyncio


async def fetch():
    return {"rows": 42}


async def main():
    data = await fetch()
    print(data["rows"])


asyncio.run(main())
