import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def connections():
    for host in ("a", "b"):
        yield host


@asynccontextmanager
async def retried():
    for attempt in range(2):
        try:
            yield attempt
        except ConnectionError:
            print("again")


async def main():
    try:
        async with connections() as host:
            print("using", host)
    except RuntimeError as error:
        print("RuntimeError:", error)
    async with retried():
        raise ConnectionError("refused")


asyncio.run(main())
