import asyncio


async def main():
    async with open("/dev/null") as file:
        print(len(file.read()), "characters")


asyncio.run(main())
