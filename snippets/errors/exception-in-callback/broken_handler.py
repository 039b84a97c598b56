import asyncio
import gc


def fail(*args):
    raise ValueError("the log is full")


async def fetch():
    raise ConnectionError("no route")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"exception": ConnectionError("no route")})

    loop.set_exception_handler(fail)
    loop.call_exception_handler({"message": "no route"})

    loop.default_exception_handler = fail
    loop.call_exception_handler({"message": "no route"})

    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "no route"})

    loop.call_exception_handler = fail
    await asyncio.wait([asyncio.create_task(fetch())])
    gc.collect()


asyncio.run(main())
