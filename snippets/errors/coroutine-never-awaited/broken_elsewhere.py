import asyncio


async def save(row):
    print("saved", row)


async def main():
    jobs = []
    jobs.append(save("row 1"))
    await asyncio.sleep(0)
    print("done")


asyncio.run(main())
