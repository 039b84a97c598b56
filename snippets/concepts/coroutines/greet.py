import asyncio


async def greet(name):
    await asyncio.sleep(0.01)
    return f"Hello, {name}"


async def main():
    coroutine = greet("Ada")
    print(coroutine)
    print(await coroutine)


asyncio.run(main())
