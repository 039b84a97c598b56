import asyncio


async def main():
    loop = asyncio.get_running_loop()
    chunks = 0
    async with asyncio.timeout(0.5) as limit:
        while chunks < 12:
            await asyncio.sleep(0.05)
            chunks += 1
            limit.reschedule(loop.time() + 0.5)
    print(chunks, "chunks, none later than half a second after the one before")


asyncio.run(main())
