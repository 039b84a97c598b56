import asyncio


async def rows():
    try:
        for number in range(3):
            await asyncio.sleep(0)
            yield number
    finally:
        print("connection closed")


async def main():
    iterator = rows()
    async for number in iterator:
        print("row", number)
        break
    print("after the loop")
    await asyncio.sleep(0)
    print("later")


asyncio.run(main())
