import asyncio


async def save(rows):
    await asyncio.sleep(0.1)
    print("saved", rows)


async def main():
    asyncio.create_task(save(42))
    print("main is done")


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
