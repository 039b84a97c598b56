import asyncio


async def greet():
    print("hello")


asyncio.run(greet())
