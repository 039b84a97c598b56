import asyncio


async def main():
    await asyncio.create_task(asyncio.sleep(0), eager_start=True)
    print("works from 3.14")


asyncio.run(main())
