import asyncio


def save():
    print("saved, and returned None")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(save())


asyncio.run(main(), debug=True)
