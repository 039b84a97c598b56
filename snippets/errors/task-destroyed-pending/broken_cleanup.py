import asyncio


async def disconnect():
    await asyncio.sleep(0.5)
    print("disconnected")


async def serve():
    try:
        await asyncio.Event().wait()
    finally:
        task = asyncio.create_task(disconnect())


async def main():
    task = asyncio.create_task(serve())
    await asyncio.sleep(0)


asyncio.run(main())
