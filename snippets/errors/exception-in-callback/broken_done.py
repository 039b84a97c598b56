import asyncio


async def fetch():
    raise ConnectionError("no route to the database")


def on_done(task):
    print(task.result())


async def main():
    task = asyncio.create_task(fetch())
    task.add_done_callback(on_done)
    await asyncio.wait([task])
    await asyncio.sleep(0)
    print("done")


asyncio.run(main())
