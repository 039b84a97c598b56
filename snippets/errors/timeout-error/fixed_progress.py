import asyncio


async def chunks():
    for number in range(4):
        await asyncio.sleep(0.02)
        yield number


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as limit:
        async for number in chunks():
            limit.reschedule(loop.time() + 5)
    print("last chunk:", number, "expired:", limit.expired())


asyncio.run(main())
