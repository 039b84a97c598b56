import asyncio

saved, tasks = [], []


async def save(rows):
    await asyncio.sleep(0.01)
    saved.append(rows)


async def main():
    tasks.append(asyncio.create_task(save(42)))


if __name__ == "__main__":
    asyncio.run(main())
    print("saved:", saved)
