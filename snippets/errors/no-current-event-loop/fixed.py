import asyncio


async def main():
    return "42 rows"


print(asyncio.run(main()))
