import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def as_admin():
    token = user.set("admin")
    try:
        await asyncio.sleep(0)
        print("inside:", user.get())
    finally:
        user.reset(token)


async def main():
    await as_admin()
    print("after:", user.get())


asyncio.run(main())
