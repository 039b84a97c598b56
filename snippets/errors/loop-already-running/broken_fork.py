import asyncio
import multiprocessing


async def fetch():
    return "42 rows"


def work():
    loop = asyncio.get_event_loop()
    print(loop.run_until_complete(fetch()))


async def main():
    process = multiprocessing.get_context("fork").Process(target=work)
    process.start()
    process.join()


asyncio.run(main())
