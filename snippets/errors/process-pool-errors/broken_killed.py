import asyncio
import os
import signal
import traceback
from concurrent.futures import ProcessPoolExecutor


def load(path):
    os.kill(os.getpid(), signal.SIGKILL)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        for path in "huge.csv", "small.csv":
            try:
                await loop.run_in_executor(pool, load, path)
            except Exception:
                traceback.print_exc(limit=0)


if __name__ == "__main__":
    asyncio.run(main())
