import asyncio


async def echo():
    while True:
        received = yield
        print("received", received)


async def main():
    generator = echo()
    await generator.asend(None)
    await generator.asend("hello")
    await generator.aclose()


asyncio.run(main())
