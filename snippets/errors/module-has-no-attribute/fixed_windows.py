import asyncio


async def main():
    return "42 rows"


with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    print(runner.run(main()))
