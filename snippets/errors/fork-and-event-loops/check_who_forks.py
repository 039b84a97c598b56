import asyncio
import multiprocessing
import sys
import threading
import traceback
from concurrent.futures import ProcessPoolExecutor


def show_fork(event, arguments):
    if event == "os.fork":
        print("fork beside:", *threading.enumerate()[1:], file=sys.stderr)
        traceback.print_stack()


sys.addaudithook(show_fork)


async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, abs, 42)
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        await loop.run_in_executor(pool, abs, 42)


asyncio.run(main())
