import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user")


async def greet():
    print("hello", user.get())


async def main():
    context = copy_context()
    context.run(user.set, "Ada")
    await asyncio.create_task(greet(), context=context)


asyncio.run(main())
