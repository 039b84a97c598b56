import asyncio
import types

asyncio.coroutine = types.coroutine


@asyncio.coroutine
def fetch():
    yield from asyncio.sleep(0)
    return "42 rows"


async def main():
    print(await fetch())
    try:
        print(await asyncio.create_task(fetch()))
    except TypeError as error:
        print(error)


asyncio.run(main())
