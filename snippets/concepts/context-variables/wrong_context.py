import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def log_in():
    return user.set("Ada")


async def main():
    token = await asyncio.create_task(log_in())
    user.reset(token)


asyncio.run(main())
