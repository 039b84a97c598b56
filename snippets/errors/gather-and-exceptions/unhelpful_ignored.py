import asyncio


async def save(row):
    if row == 2:
        raise OSError("disk full")
    print("saved", row)


async def main():
    try:
        await asyncio.gather(*map(save, range(4)), return_exceptions=True)
    except OSError as error:
        print("failed:", error)
    print("all saved")


asyncio.run(main())
