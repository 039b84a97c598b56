import asyncio


async def fetch(number):
    for _ in range(10 * number):
        await asyncio.sleep(0)
    return number


async def main():
    pending = {asyncio.create_task(fetch(number)) for number in (1, 2, 3)}
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            print("got", task.result())


asyncio.run(main())
