import asyncio


async def serve():
    try:
        await asyncio.Event().wait()
    finally:
        raise OSError("cannot write the last rows")


async def main():
    task = asyncio.create_task(serve())
    await asyncio.sleep(0)
    print("42 rows")
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled() and (error := task.exception()):
        print(f"{error}; they are in the log")


asyncio.run(main())
