import asyncio


async def poll():
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print("poll: try again")


async def main():
    polling = asyncio.create_task(poll(), name="poll")
    await asyncio.sleep(0)


asyncio.run(main())
