import asyncio

PAGES = (1, 2, 3)
running = peak = 0


async def load(page):
    global running, peak
    running += 1
    peak = max(peak, running)
    await asyncio.sleep(0.01)
    running -= 1


async def await_in_a_loop():
    for page in PAGES:
        await load(page)


async def await_in_a_comprehension():
    return [await load(page) for page in PAGES]


async def make_coroutines_first():
    coroutines = [load(page) for page in PAGES]
    for coroutine in coroutines:
        await coroutine


async def task_awaited_at_once():
    for page in PAGES:
        await asyncio.create_task(load(page))


async def group_inside_the_loop():
    for page in PAGES:
        async with asyncio.TaskGroup() as group:
            group.create_task(load(page))


async def tasks_first():
    tasks = [asyncio.create_task(load(page)) for page in PAGES]
    for task in tasks:
        await task


async def gather():
    await asyncio.gather(*[load(page) for page in PAGES])


for form in (
    await_in_a_loop,
    await_in_a_comprehension,
    make_coroutines_first,
    task_awaited_at_once,
    group_inside_the_loop,
    tasks_first,
    gather,
):
    peak = 0
    asyncio.run(form())
    print(f"{form.__name__}: {peak} at the same time")
