import asyncio


async def fetch():
    return {"rows": 42}


async def main():
    data = fetch()
    print(data["rows"])


asyncio.run(main())
