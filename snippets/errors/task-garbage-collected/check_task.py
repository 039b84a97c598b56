import asyncio
import gc
import weakref

started, ended = {}, {}


def start(name, work):
    task = asyncio.create_task(work, name=name)
    task.add_done_callback(note)
    started[name] = weakref.ref(task)
    return task


def note(task):
    ended[task.get_name()] = "cancelled" if task.cancelled() else task.exception()


def report():
    for name, reference in started.items():
        if name in ended:
            print(f"{name}: done, {ended[name]!r}")
        elif task := reference():
            print(f"{name}: waits in line {task.get_stack()[-1].f_lineno}")
        else:
            print(f"{name}: garbage collected")


async def load():
    return "42 rows"


async def fail():
    raise ValueError("no rows")


async def listen():
    await asyncio.get_running_loop().create_future()


async def main():
    kept = [start("a", load()), start("b", fail()), start("c", listen())]
    kept.append(start("d", listen()))
    start("e", listen())
    kept[-1].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()
    report()


asyncio.run(main())
