import asyncio


async def poll():
    for attempt in (1, 2, 3):
        try:
            await asyncio.sleep(3600)
        except Exception as error:
            print(f"attempt {attempt} failed: {error!r}")


async def main():
    print("polling")
    await poll()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("stopped")
