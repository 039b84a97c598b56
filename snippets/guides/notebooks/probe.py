import asyncio
import sys

import nest_asyncio
import nest_asyncio2

patch = nest_asyncio2 if sys.argv[1] == "nest_asyncio2" else nest_asyncio


async def fetch():
    await asyncio.sleep(0)


async def with_timeout():
    async with asyncio.timeout(5):
        await fetch()


async def with_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch())


def attempt(name, run, coroutine):
    try:
        run(coroutine)
    except RuntimeError as error:
        coroutine.close()
        print(f"{name}: {error}")
    else:
        print(f"{name}: works")


async def main():
    attempt("asyncio.run()", asyncio.run, fetch())
    attempt("asyncio.timeout()", asyncio.run, with_timeout())
    attempt("TaskGroup", asyncio.run, with_group())
    with asyncio.Runner() as runner:
        attempt("Runner.run()", runner.run, fetch())


patch.apply()
asyncio.run(main())
