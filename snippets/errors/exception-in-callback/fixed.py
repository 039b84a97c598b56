import asyncio


def report(rows):
    print(f"{sum(rows) / len(rows)} rows on average")


async def report_later(rows):
    await asyncio.sleep(0.01)
    report(rows)


async def main():
    task = asyncio.create_task(report_later([]))
    try:
        await task
    except ZeroDivisionError:
        print("nothing to report")
    print("done")


asyncio.run(main())
