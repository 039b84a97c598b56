import asyncio
import gc
import os


async def fetch():
    return "42 rows"


def load():
    loop = asyncio.new_event_loop()
    return loop.run_until_complete(fetch())


def open_files():
    return len(os.listdir("/proc/self/fd"))


gc.collect()
before = open_files()
for _ in range(3):
    load()
print("left open:", open_files() - before)
gc.collect()
print("after a collection:", open_files() - before)
