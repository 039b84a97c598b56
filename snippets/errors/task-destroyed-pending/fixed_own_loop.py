import asyncio


async def watch(watching):
    try:
        watching.set()
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0)
        print("closed")


async def main():
    watching = asyncio.Event()
    asyncio.create_task(watch(watching))
    await watching.wait()


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.wait(tasks))
    loop.close()
