import asyncio


async def serve():
    try:
        await asyncio.Event().wait()
    finally:
        raise OSError("cannot write the last rows")


async def main():
    asyncio.create_task(serve())
    await asyncio.sleep(0)
    print("42 rows")


asyncio.run(main())
