import asyncio


class Query:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "42 rows"


async def main():
    task = asyncio.create_task(Query())
    print(await task)


asyncio.run(main())
