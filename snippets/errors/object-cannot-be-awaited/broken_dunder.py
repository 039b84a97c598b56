import asyncio


class Job:
    async def __await__(self):
        return "42 rows"


class Query:
    def __await__(self):
        return "42 rows"


async def main():
    for awaitable in [Job(), Query()]:
        try:
            await awaitable
        except TypeError as error:
            print(error)


asyncio.run(main())
