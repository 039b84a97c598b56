import asyncio

from periodic import periodic


async def main():
    refreshed = asyncio.Queue()

    async def refresh_prices():
        refreshed.put_nowait("prices refreshed")

    task = asyncio.create_task(periodic(refresh_prices, 0.01))
    for number in range(1, 4):
        print(number, await refreshed.get())
    task.cancel()


asyncio.run(main())
