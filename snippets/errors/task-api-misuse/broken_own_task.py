import asyncio
import warnings

warnings.simplefilter("default")


class OwnTask(asyncio.Future):
    def __init__(self, coro, *, loop):
        super().__init__(loop=loop)
        self._task = asyncio.Task(coro, loop=loop)
        self._task.add_done_callback(lambda task: self.set_result(task.result()))


def factory(loop, coro, **kwargs):
    return OwnTask(coro, loop=loop)


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    await asyncio.create_task(asyncio.sleep(0), name="pause")
    print("done")


asyncio.run(main())
