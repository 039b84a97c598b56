import asyncio


async def fetch(table):
    await asyncio.sleep(0.1)
    return [f"{table} {number}" for number in range(3)]


async def main():
    print(await fetch("users"))


if __name__ == "__main__":
    asyncio.run(main())
