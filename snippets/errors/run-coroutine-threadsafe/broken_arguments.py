import asyncio


async def fetch():
    return "42 rows"


async def pages():
    yield "page 1"


def save():
    return None


def worker(loop, task):
    for argument in (fetch, save(), task, pages(), asyncio.gather(task), [task], loop):
        try:
            asyncio.run_coroutine_threadsafe(argument, loop)
        except TypeError as error:
            print(f"{type(argument).__name__}: {type(error).__name__}: {error}")


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fetch())
    await loop.run_in_executor(None, worker, loop, task)
    try:
        await asyncio.wrap_future(await task)
    except AssertionError as error:
        print(f"{type(error).__name__}: {error}")


asyncio.run(main())
