import asyncio
import contextlib


async def stop_early():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(10))
        group.cancel()
    return "the group ended"


async def rows_in_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
        yield "row"


async def close_generator():
    rows = rows_in_group()
    await anext(rows)
    await rows.aclose()
    return "closed"


@contextlib.contextmanager
def transaction():
    print("begin", end=" ")
    yield
    print("commit", end=" ")


@transaction()
async def save():
    print("save", end=" ")


class Row:
    def __await__(self):
        return 42


async def wrong_await():
    await Row()


async def future_again():
    asyncio.Future().__init__()
    future = asyncio.get_running_loop().create_future()
    future.__init__()
    return "accepted"


for work in [stop_early, close_generator, save, wrong_await, future_again]:
    try:
        print(f"{work.__name__}:", asyncio.run(work()))
    except BaseException as error:
        print(f"{work.__name__}:", repr(error))
