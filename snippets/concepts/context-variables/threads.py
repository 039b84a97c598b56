import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def main():
    user.set("Ada")
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(user.get))
    print(await loop.run_in_executor(None, user.get))


asyncio.run(main())
