import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def logged():
    print("begin")
    yield
    print("end")


@logged()
async def work():
    print("working")


asyncio.run(work())
