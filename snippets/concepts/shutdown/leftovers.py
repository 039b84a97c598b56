import asyncio


async def background():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("background is cancelled")
        raise
    finally:
        print("background has cleaned up")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(0)
    print("main() returns")


asyncio.run(main())
print("asyncio.run() returns")
