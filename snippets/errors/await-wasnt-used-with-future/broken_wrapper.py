import asyncio
from collections.abc import Coroutine


class Request(Coroutine):
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def send(self, value):
        return self.coroutine.send(value)

    def throw(self, error):
        self.coroutine.throw(error)

    def __await__(self):
        return self.coroutine.__await__()


async def fetch(answer):
    try:
        return await answer
    finally:
        await asyncio.sleep(0.01)


async def main():
    answer = asyncio.get_running_loop().create_future()
    request = asyncio.create_task(Request(fetch(answer)))
    await asyncio.sleep(0)
    answer.set_exception(ConnectionError("no route"))
    await request


asyncio.run(main())
