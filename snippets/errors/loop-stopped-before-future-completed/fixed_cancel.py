import asyncio


async def serve():
    try:
        await asyncio.Event().wait()
    finally:
        print("connections are closed")


async def main():
    serving = asyncio.create_task(serve())
    asyncio.get_running_loop().call_soon(serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        print("stopped")


asyncio.run(main())
