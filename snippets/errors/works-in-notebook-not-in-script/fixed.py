import asyncio

saved = []


async def save(rows):
    await asyncio.sleep(0.01)
    saved.append(rows)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save(42))
    print("saved:", saved)


if __name__ == "__main__":
    asyncio.run(main())
