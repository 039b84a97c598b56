import asyncio


async def count():
    yield 1
    yield 2


async def main():
    for step in (count().__anext__(), count().aclose()):
        await step
        try:
            await step
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
