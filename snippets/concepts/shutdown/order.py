import asyncio
import time


async def background():
    try:
        await asyncio.Event().wait()
    finally:
        print("1. tasks are cancelled")


async def rows():
    try:
        yield 1
    finally:
        print("2. asynchronous generators are closed")


def slow_call():
    time.sleep(0.2)
    print("3. threads of the default executor are waited for")


async def main():
    task = asyncio.create_task(background())
    calls.append(asyncio.get_running_loop().run_in_executor(None, slow_call))
    calls.append(rows())
    await anext(calls[-1])
    print("main() returns")


calls = []
asyncio.run(main())
print("4. the loop is closed")
