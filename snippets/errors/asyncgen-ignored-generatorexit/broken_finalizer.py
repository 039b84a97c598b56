import asyncio
import gc


async def work():
    try:
        await asyncio.sleep(0)
    finally:
        raise ValueError("failed in the clean-up")


coroutine = work()
coroutine.send(None)
del coroutine
gc.collect()
