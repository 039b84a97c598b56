import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    return f"rows of {name}"


async def main():
    tasks = [asyncio.create_task(fetch(name)) for name in ("Ada", "Grace")]
    rows = []
    for answer in asyncio.as_completed(tasks):
        rows.append(await answer)
    print(sorted(rows))


asyncio.run(main())
