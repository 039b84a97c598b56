import asyncio


async def background():
    try:
        await asyncio.Event().wait()
    finally:
        raise ConnectionError("could not say goodbye")


async def main():
    task = asyncio.create_task(background())
    await asyncio.sleep(0)


asyncio.run(main())
print("the program goes on")
