import asyncio


def fail():
    raise ValueError("in a callback")


def report(loop, context):
    print("handler:", context["message"].split("(")[0], "|", repr(context["exception"]))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    print("the loop goes on")


asyncio.run(main())
