import asyncio
import unittest


class Cache:
    def __init__(self, load):
        self.load = load
        self.lock = asyncio.Lock()
        self.value = None

    async def get(self):
        async with self.lock:
            if self.value is None:
                self.value = await self.load()
        return self.value


class CacheTest(unittest.IsolatedAsyncioTestCase):
    async def test_two_callers_load_once(self):
        gate = asyncio.Event()
        loads = []

        async def load():
            loads.append("load")
            await gate.wait()
            return "42 rows"

        cache = Cache(load)
        callers = [asyncio.create_task(cache.get()) for _ in range(2)]
        await asyncio.sleep(0)
        gate.set()
        self.assertEqual(await asyncio.gather(*callers), ["42 rows", "42 rows"])
        self.assertEqual(loads, ["load"])


if __name__ == "__main__":
    unittest.main()
