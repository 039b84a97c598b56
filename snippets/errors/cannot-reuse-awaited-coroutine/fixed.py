import asyncio

failures = [ConnectionError("no answer"), ConnectionError("no answer")]


async def fetch():
    if failures:
        raise failures.pop()
    return "42 rows"


async def retry(function):
    for _ in range(3):
        try:
            return await function()
        except ConnectionError as error:
            print(error)


async def main():
    print(await retry(fetch))


asyncio.run(main())
