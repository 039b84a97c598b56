import asyncio


async def save():
    while True:
        try:
            await asyncio.sleep(0)
        except BaseException:
            print("not now")


coroutine = save()
coroutine.send(None)
coroutine.close()
