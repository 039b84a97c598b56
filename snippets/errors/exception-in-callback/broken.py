import asyncio


def report(rows):
    print(f"{sum(rows) / len(rows)} rows on average")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, report, [])
    await asyncio.sleep(0.05)
    print("done")


asyncio.run(main())
