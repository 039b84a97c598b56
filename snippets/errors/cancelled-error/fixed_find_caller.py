import asyncio
import traceback


class TracedTask(asyncio.Task):
    def cancel(self, *args, **kwargs):
        print(f"cancel() of {self.get_coro().__name__}:")
        traceback.print_stack()
        return super().cancel(*args, **kwargs)


def factory(loop, coro, **kwargs):
    return TracedTask(coro, loop=loop, **kwargs)


async def refresh():
    await asyncio.sleep(3600)


async def main():
    task = asyncio.create_task(refresh())
    await asyncio.sleep(0)
    print("main() returns, refresh done:", task.done())


with asyncio.Runner() as runner:
    runner.get_loop().set_task_factory(factory)
    runner.run(main())
