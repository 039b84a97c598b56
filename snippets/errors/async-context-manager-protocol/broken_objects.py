import asyncio
from contextlib import contextmanager


class Connection:
    async def __aenter__(self):
        return self


async def connect():
    return Connection()


async def session():
    yield Connection()


@contextmanager
def transaction():
    yield


async def main():
    for thing in (connect(), session(), session, transaction(), Connection()):
        try:
            async with thing:
                pass
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
