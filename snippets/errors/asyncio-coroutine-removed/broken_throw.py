import asyncio


async def wait():
    await asyncio.sleep(0)


coroutine = wait()
coroutine.send(None)
try:
    coroutine.throw(ValueError, ValueError("stop"), None)
except ValueError as error:
    print("raised:", error)
