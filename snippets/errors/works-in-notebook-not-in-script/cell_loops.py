import asyncio


async def this_loop():
    return asyncio.get_running_loop()


print("same loop:", await this_loop() is await this_loop())
