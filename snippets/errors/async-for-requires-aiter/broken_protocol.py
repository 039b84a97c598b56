import asyncio


class AsyncAiter:
    async def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class PlainAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return "row 1"


async def main():
    for rows in (AsyncAiter(), PlainAnext()):
        try:
            async for row in rows:
                print(row)
        except TypeError as error:
            print(error)


asyncio.run(main())
