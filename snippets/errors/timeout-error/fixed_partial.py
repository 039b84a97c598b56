import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    tasks = [
        asyncio.create_task(fetch("fast", 0)),
        asyncio.create_task(fetch("slow", 3600)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    for task in done:
        print("in time:", task.result())
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print("cancelled:", len(pending))


asyncio.run(main())
