import asyncio


async def save():
    await asyncio.sleep(1)
    print("never printed")


async def background():
    try:
        await asyncio.Event().wait()
    finally:
        asyncio.create_task(save(), name="save")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(0)


asyncio.run(main())
print("asyncio.run() returns")
