import inspect


async def fetch():
    return "row"


print(inspect.iscoroutinefunction(fetch))
