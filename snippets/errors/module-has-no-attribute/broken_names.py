import asyncio
import concurrent.futures
import unittest


async def main():
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    names = [
        (asyncio, "to_thread"),
        (loop, "shutdown_default_executor"),
        (asyncio, "TaskGroup"),
        (asyncio, "timeout"),
        (task, "uncancel"),
        (unittest.IsolatedAsyncioTestCase(), "enterAsyncContext"),
        (asyncio, "eager_task_factory"),
        (asyncio, "QueueShutDown"),
        (asyncio.Queue(), "shutdown"),
        (concurrent.futures, "InterpreterPoolExecutor"),
        (asyncio.Task, "all_tasks"),
        (asyncio.Task, "current_task"),
        (asyncio, "coroutine"),
        (asyncio, "get_child_watcher"),
    ]
    if hasattr(asyncio, "TaskGroup"):
        names.append((asyncio.TaskGroup(), "cancel"))
    for thing, name in names:
        try:
            getattr(thing, name)
        except AttributeError as error:
            print(error)


asyncio.run(main())
