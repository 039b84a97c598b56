import asyncio


async def echo():
    while True:
        received = yield
        print("received", received)


async def main():
    generator = echo()
    await generator.asend("hello")


asyncio.run(main())
