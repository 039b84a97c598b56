import asyncio


async def fetch():
    return "42 rows"


async def main():
    print(await fetch())


if __name__ == "__main__":
    asyncio.run(main())
