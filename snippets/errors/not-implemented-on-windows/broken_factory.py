import asyncio
import selectors


async def main():
    print("42 rows")


asyncio.run(main(), loop_factory=asyncio.SelectorEventLoop(selectors.SelectSelector()))
