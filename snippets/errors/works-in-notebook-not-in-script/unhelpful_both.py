import asyncio


async def main():
    print("42 rows")


try:
    asyncio.get_running_loop()
except RuntimeError:
    asyncio.run(main())
else:
    await main()
