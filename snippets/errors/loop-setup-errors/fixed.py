import asyncio


def report(loop, context):
    print("reported:", context["message"])


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_later(0, print, "called")
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.05)


asyncio.run(main())
