import asyncio


async def main():
    answer = asyncio.get_running_loop().create_future()
    answer.set_exception(ConnectionError("closed by the server"))
    print("main goes on")


asyncio.run(main())
