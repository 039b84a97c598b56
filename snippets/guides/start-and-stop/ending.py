import asyncio
import threading

reader_closed = threading.Event()


async def poll():
    try:
        await asyncio.sleep(30)
    finally:
        print("1. the task is cancelled")
        await asyncio.sleep(0.1)
        print("   and its clean-up has time to await")


async def read():
    try:
        yield "row 1"
        yield "row 2"
    finally:
        print("2. the asynchronous generator is closed")
        reader_closed.set()


def save():
    reader_closed.wait()
    print("3. the thread of the default executor ends")


async def main():
    global reader
    reader = read()
    print("main reads", await anext(reader))
    task = asyncio.create_task(poll(), name="poll")
    asyncio.get_running_loop().run_in_executor(None, save)
    await asyncio.sleep(0)
    print("main returns, poll is done:", task.done())


asyncio.run(main())
print("4. the loop is closed, asyncio.run() returns")
