import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def main():
    with user.set("admin"):
        await asyncio.sleep(0)
        print("inside:", user.get())
    print("after:", user.get())


asyncio.run(main())
