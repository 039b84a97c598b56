import asyncio


class Answer(asyncio.Future):
    def add_done_callback(self, callback, **kwargs):
        super().add_done_callback(callback, **kwargs)
        super().add_done_callback(callback, **kwargs)


async def fetch(answer):
    print(await answer)


async def main():
    answer = Answer()
    task = asyncio.create_task(fetch(answer))
    await asyncio.sleep(0)
    answer.set_result("42 rows")
    await task


asyncio.run(main())
