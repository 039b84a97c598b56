import asyncio


def save(row):
    print("saved", row)


async def main():
    save("row 1")
    print("done")


asyncio.run(main())
