import asyncio
from contextvars import ContextVar

level = ContextVar("level", default="info")


async def awaited():
    level.set("set by awaited()")


async def as_task():
    level.set("set by as_task()")


async def main():
    await awaited()
    print(level.get())
    await asyncio.create_task(as_task())
    print(level.get())


asyncio.run(main())
