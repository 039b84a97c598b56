import asyncio
import gc
from weakref import WeakKeyDictionary

locks = WeakKeyDictionary()


def get_lock():
    return locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())


async def save(name):
    async with get_lock():
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(save("a"), save("b"))


for _ in range(100):
    asyncio.run(main())
gc.collect()
print(len(locks), "closed loops are kept")
