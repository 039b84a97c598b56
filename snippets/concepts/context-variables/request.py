import asyncio
from contextvars import ContextVar

user = ContextVar("user")


async def log(text):
    print(f"{user.get()}: {text}")


async def handle(name):
    user.set(name)
    await log("start")
    await asyncio.sleep(0)
    await log("end")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(handle("Ada"))
        group.create_task(handle("Alan"))


asyncio.run(main())
