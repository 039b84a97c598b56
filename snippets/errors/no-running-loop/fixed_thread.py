import asyncio


async def save(row):
    print("saved", row)


def on_message(row, loop):
    future = asyncio.run_coroutine_threadsafe(save(row), loop)
    future.result()


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(on_message, "row 1", loop)


asyncio.run(main())
