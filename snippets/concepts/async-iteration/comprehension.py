import asyncio


async def numbers():
    for number in range(5):
        await asyncio.sleep(0)
        yield number


async def main():
    print([number async for number in numbers() if number % 2])
    iterator = aiter(numbers())
    print(await anext(iterator), await anext(iterator))
    print([number async for number in iterator])
    print(await anext(iterator, "nothing left"))


asyncio.run(main())
