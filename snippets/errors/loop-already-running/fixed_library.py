import asyncio


async def fetch():
    return "42 rows"


def load():
    return asyncio.get_event_loop().run_until_complete(fetch())


def with_loop(function):
    loop = asyncio.new_event_loop()
    try:
        asyncio.set_event_loop(loop)
        return function()
    finally:
        asyncio.set_event_loop(None)
        loop.close()


async def main():
    print(await asyncio.to_thread(with_loop, load))


asyncio.run(main())
