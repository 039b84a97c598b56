import asyncio


async def rows():
    yield "row 1"


async def shut_down():
    queue = asyncio.Queue()
    queue.shutdown()
    await queue.get()


async def each_task():
    tasks = [asyncio.create_task(asyncio.sleep(0, row)) for row in ("row 1", "row 2")]
    return [await task async for task in asyncio.as_completed(tasks)]


async def sleep_nan():
    async with asyncio.timeout(0.1):
        await asyncio.sleep(float("nan"))


async def forgotten_step():
    rows().asend(None)


for work in [shut_down, each_task, sleep_nan, forgotten_step]:
    try:
        print(f"{work.__name__}:", asyncio.run(work()))
    except Exception as error:
        print(f"{work.__name__}:", repr(error))
