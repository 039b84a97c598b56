import asyncio
from contextvars import ContextVar, copy_context

request = ContextVar("request", default="no request")


def log(how):
    print(how, request.get())
    request.set("changed in the thread")


async def main():
    loop = asyncio.get_running_loop()
    request.set("GET /users")
    await asyncio.to_thread(log, "to_thread:")
    await loop.run_in_executor(None, log, "run_in_executor:")
    await loop.run_in_executor(None, copy_context().run, log, "context.run:")
    print("afterwards:", request.get())


asyncio.run(main())
