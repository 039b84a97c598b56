import asyncio


async def main():
    stopping = asyncio.Event()
    asyncio.get_running_loop().call_soon(stopping.set)
    await stopping.wait()
    print("main() returns, and the loop ends")


asyncio.run(main())
