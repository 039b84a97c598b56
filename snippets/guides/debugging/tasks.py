import asyncio
import os
import signal


def await_chain(task):
    frame = task.get_coro()
    while getattr(frame, "cr_frame", None):
        yield f"{frame.__qualname__}:{frame.cr_frame.f_lineno}"
        frame = frame.cr_await


def show_tasks():
    for task in sorted(asyncio.all_tasks(), key=asyncio.Task.get_name):
        print(task.get_name(), *await_chain(task), sep=" > ")
        task.print_stack()


async def fetch(answer):
    return await answer


async def load(answer):
    return await fetch(answer)


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, show_tasks)
    answer = loop.create_future()
    loader = asyncio.create_task(load(answer), name="loader")
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_later(0.5, answer.set_result, "42 rows")
    print(await loader)


asyncio.run(main())
