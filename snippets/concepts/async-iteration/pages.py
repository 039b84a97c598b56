import asyncio


async def pages(count):
    for number in range(1, count + 1):
        print("fetching page", number)
        await asyncio.sleep(0.01)
        yield f"page {number}"


async def main():
    async for page in pages(2):
        print("using", page)


asyncio.run(main())
