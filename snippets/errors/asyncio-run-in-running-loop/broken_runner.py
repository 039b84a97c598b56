import asyncio


async def fetch():
    return "42 rows"


async def main():
    print(runner.run(fetch()))


with asyncio.Runner() as runner:
    runner.run(main())
