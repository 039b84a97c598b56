import asyncio

cache = {"users": 42}


class CountingLoop(asyncio.SelectorEventLoop):
    scheduled = 0

    def call_soon(self, *args, **kwargs):
        self.scheduled += 1
        return super().call_soon(*args, **kwargs)


async def load(key):
    if key not in cache:
        cache[key] = await asyncio.sleep(0, 0)
    return cache[key]


async def main(factory):
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    before = loop.scheduled
    await asyncio.gather(*(load("users") for _ in range(1000)))
    return loop.scheduled - before


for name, factory in [("plain", None), ("eager", asyncio.eager_task_factory)]:
    scheduled = asyncio.run(main(factory), loop_factory=CountingLoop)
    print(f"{name} tasks: {scheduled} callbacks scheduled")
