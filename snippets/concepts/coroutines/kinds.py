import asyncio
import inspect


async def fetch():
    return 1


async def rows():
    yield 1


def start():
    return fetch()


print(inspect.iscoroutinefunction(fetch))
print(inspect.iscoroutinefunction(rows), inspect.isasyncgenfunction(rows))
print(inspect.iscoroutinefunction(start))

coroutine = start()
print(inspect.isawaitable(coroutine))
asyncio.run(coroutine)
