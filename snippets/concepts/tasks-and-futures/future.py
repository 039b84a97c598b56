import asyncio


def deliver(future):
    future.set_result("21 degrees")


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.1, deliver, future)
    print("main waits for", type(future).__name__)
    print("main got", await future)


asyncio.run(main())
