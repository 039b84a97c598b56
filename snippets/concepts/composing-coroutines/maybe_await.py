import asyncio
import inspect


def plain(name):
    return f"{name} from a function"


async def slow(name):
    await asyncio.sleep(0)
    return f"{name} from a coroutine"


async def call(handler, name):
    result = handler(name)
    if inspect.isawaitable(result):
        result = await result
    return result


async def main():
    for handler in (plain, slow):
        print(await call(handler, "answer"))


asyncio.run(main())
