import asyncio


async def save(row: int) -> None:
    print("saved", row)


async def main() -> None:
    save(42)


asyncio.run(main())
