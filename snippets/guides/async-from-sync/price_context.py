import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


async def greet():
    return f"hello {user.get()}"


async def main():
    user.set("Ada")
    with ThreadPoolExecutor(max_workers=1) as pool:
        print(pool.submit(asyncio.run, greet()).result())
        print(pool.submit(copy_context().run, asyncio.run, greet()).result())


asyncio.run(main())
