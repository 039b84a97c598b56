import asyncio


def on_error(loop, context):
    print("message:", context["message"])
    print("exception:", repr(context.get("exception")))
    print("keys:", *sorted(context))


def on_timer():
    raise ValueError("bad price")


async def check(price):
    raise ValueError(f"bad price {price}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    loop.call_soon(on_timer)
    task = asyncio.create_task(check(-1), name="check")
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())
