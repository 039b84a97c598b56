import asyncio


async def load():
    return "42 rows"


def wait_for_coroutine():
    coroutine = load()
    try:
        asyncio.run(asyncio.wait([coroutine]))
    finally:
        coroutine.close()


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: asyncio.Task.all_tasks())
attempt(lambda: asyncio.Task.current_task())
attempt(lambda: asyncio.coroutine)
attempt(lambda: asyncio.Lock(loop=None))
attempt(lambda: asyncio.Queue(loop=None))
attempt(lambda: asyncio.sleep(1, loop=None))
attempt(wait_for_coroutine)
print("except Exception catches a CancelledError:", issubclass(asyncio.CancelledError, Exception))
print("except TimeoutError catches asyncio's:", issubclass(asyncio.TimeoutError, TimeoutError))
