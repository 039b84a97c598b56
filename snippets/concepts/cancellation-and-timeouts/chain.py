import asyncio


async def read():
    try:
        await asyncio.sleep(10)
    finally:
        print("read() leaves")


async def load():
    try:
        await read()
    finally:
        print("load() leaves")


async def main():
    task = asyncio.create_task(load())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task)


asyncio.run(main())
