import asyncio
import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args):
        print("calling", function.__name__)
        result = await function(*args)
        print("it returned", result)
        return result

    return wrapper


@logged
async def add(a, b):
    await asyncio.sleep(0)
    return a + b


asyncio.run(add(1, 2))
