import asyncio


async def request():
    return asyncio.get_running_loop().create_future()


async def load(answer):
    for _ in range(2):
        try:
            return await answer
        except RuntimeError as error:
            print(error)


answer = asyncio.run(request())
asyncio.run(load(answer))
