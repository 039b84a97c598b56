import asyncio
import faulthandler


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.get_running_loop()
    return asyncio.run_coroutine_threadsafe(fetch(), loop).result()


async def main():
    faulthandler.dump_traceback_later(0.2, exit=True)
    print(load())


asyncio.run(main())
