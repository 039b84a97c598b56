import asyncio


async def main():
    loop = asyncio.get_running_loop()
    with open(__file__) as file:
        loop.add_reader(file, print)


asyncio.run(main())
