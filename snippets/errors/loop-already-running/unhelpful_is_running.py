import asyncio


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.get_event_loop()
    if loop.is_running():
        return loop.create_task(fetch())
    return loop.run_until_complete(fetch())


async def main():
    print(load())


asyncio.run(main())
