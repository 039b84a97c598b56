import asyncio


async def save(row):
    print("saved", row)


def on_message(row):
    asyncio.create_task(save(row))


async def main():
    await asyncio.to_thread(on_message, "row 1")


asyncio.run(main())
