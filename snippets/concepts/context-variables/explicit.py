import asyncio
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")


async def log_in():
    user.set("Ada")


async def main():
    context = copy_context()
    await asyncio.create_task(log_in(), context=context)
    print("here:", user.get())
    print("in the context:", context[user])
    asyncio.get_running_loop().call_soon(lambda: print("callback:", user.get()), context=context)
    await asyncio.sleep(0)


asyncio.run(main())
