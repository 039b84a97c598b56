import asyncio


async def fetch(answer):
    await answer.wait()
    return "42 rows"


async def main():
    answer = asyncio.Event()
    request = asyncio.create_task(fetch(answer))
    while not request.done():
        await asyncio.wait([request], timeout=0.05)
        if not request.done():
            print("still waiting")
            answer.set()
    print(await request)


asyncio.run(main())
