import asyncio


async def main():
    return "42 rows"


asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
print(asyncio.run(main()))
