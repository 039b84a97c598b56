import asyncio


async def ask(answer):
    print("the answer is", await answer)


async def main():
    answer = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(ask(answer))
    answer.set_result(42)
    await task


asyncio.run(main())
