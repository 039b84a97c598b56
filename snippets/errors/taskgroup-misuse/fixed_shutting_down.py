import asyncio


async def flush():
    print("flushed")


async def write():
    try:
        await asyncio.Event().wait()
    finally:
        await flush()


async def read():
    raise ConnectionError("the server is gone")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(write())
            group.create_task(read())
    except* ConnectionError as errors:
        print("failed:", *errors.exceptions)


asyncio.run(main())
