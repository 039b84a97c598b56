import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(3600), timeout=0.05)
    except Exception as error:
        print(f"load failed: {error}")
        print(f"load failed: {error!r}")


asyncio.run(main())
