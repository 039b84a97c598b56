import asyncio

saved = []


async def save(row):
    saved.append(row)


async def main():
    for row in ["row 1", "row 2", "row 3"]:
        save(row)
    print("saved:", saved)


asyncio.run(main())
