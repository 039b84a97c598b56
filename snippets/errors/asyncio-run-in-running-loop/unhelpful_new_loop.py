import asyncio


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(fetch())
    finally:
        loop.close()


async def main():
    print(load())


asyncio.run(main())
