import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def report():
    print(user.get())


async def main():
    task = asyncio.create_task(report())
    user.set("Ada")
    await task
    await asyncio.create_task(report())


asyncio.run(main())
