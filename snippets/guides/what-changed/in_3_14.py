import asyncio
import multiprocessing
import threading


async def load():
    return "42 rows"


async def await_none():
    await None


async def thread_lock():
    async with threading.Lock():
        pass


def factory(loop, coro, context=None):
    return asyncio.Task(coro, loop=loop, context=context)


async def task_factory():
    asyncio.get_running_loop().set_task_factory(factory)
    coroutine = load()
    try:
        return await asyncio.create_task(coroutine, name="load")
    finally:
        coroutine.close()


def attempt(what, call):
    try:
        print(f"{what}:", call())
    except Exception as error:
        print(f"{what}:", repr(error))


attempt("await None", lambda: asyncio.run(await_none()))
attempt("async with lock", lambda: asyncio.run(thread_lock()))
attempt("run a function", lambda: asyncio.run(load))
attempt("task factory", lambda: asyncio.run(task_factory()))
attempt("child watcher", lambda: asyncio.get_child_watcher.__name__)
attempt("new processes", multiprocessing.get_start_method)
