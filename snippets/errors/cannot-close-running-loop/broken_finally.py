import asyncio


async def fetch():
    return "42 rows"


async def main():
    loop = asyncio.get_event_loop()
    try:
        print(loop.run_until_complete(fetch()))
    finally:
        loop.close()


asyncio.run(main())
