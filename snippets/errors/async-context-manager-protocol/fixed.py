import asyncio


async def main():
    with open("/dev/null") as file:
        print(len(file.read()), "characters")


asyncio.run(main())
