import asyncio


async def fetch(attempt):
    if attempt == 0:
        raise ConnectionError("refused")
    return "answer"


async def retried(function, attempts):
    for attempt in range(attempts):
        try:
            return await function(attempt)
        except ConnectionError:
            print("again")
    raise ConnectionError("all attempts were refused")


print(asyncio.run(retried(fetch, 2)))
