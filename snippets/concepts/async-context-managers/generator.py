import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def transaction(name):
    print("begin", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except Exception:
        print("roll back", name)
        raise
    else:
        print("commit", name)


async def main():
    async with transaction("first") as title:
        print("inside", title)
    try:
        async with transaction("second"):
            raise ValueError("no")
    except ValueError as error:
        print("caught:", error)


asyncio.run(main())
