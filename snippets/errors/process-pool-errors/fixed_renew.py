import asyncio
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class Workers:
    def __init__(self):
        self.pool = ProcessPoolExecutor(1)

    async def run(self, function, *args):
        loop = asyncio.get_running_loop()
        pool = self.pool
        try:
            return await loop.run_in_executor(pool, function, *args)
        except BrokenProcessPool:
            if self.pool is pool:
                self.pool = ProcessPoolExecutor(1)
            pool.shutdown()
            raise


async def main():
    workers = Workers()
    try:
        await workers.run(os._exit, 1)
    except BrokenProcessPool:
        print("the pool broke")
    print(await workers.run(len, range(42)))
    workers.pool.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
