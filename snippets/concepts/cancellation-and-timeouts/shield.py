import asyncio


async def save(disk_is_free, saved):
    await disk_is_free.wait()
    saved.append("row")


async def main():
    disk_is_free, saved = asyncio.Event(), []
    saving = asyncio.create_task(save(disk_is_free, saved))
    try:
        async with asyncio.timeout(0.05):
            await asyncio.shield(saving)
    except TimeoutError:
        print("gave up waiting; saved:", saved)
    disk_is_free.set()
    await saving
    print("saved:", saved)


asyncio.run(main())
