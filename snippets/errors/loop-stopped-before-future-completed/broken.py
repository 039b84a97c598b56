import asyncio


async def main():
    asyncio.get_running_loop().stop()
    try:
        await asyncio.sleep(3600)
    finally:
        print("main() is cancelled")


asyncio.run(main())
