import asyncio


async def this_loop():
    return asyncio.get_running_loop()


print("same loop:", asyncio.run(this_loop()) is asyncio.run(this_loop()))
