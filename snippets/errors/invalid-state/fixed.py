import asyncio

pending = {}


def on_answer(number, row):
    future = pending.pop(number, None)
    if future is None or future.done():
        print("dropped:", row)
    else:
        future.set_result(row)


async def ask(number):
    pending[number] = asyncio.get_running_loop().create_future()
    try:
        return await asyncio.wait_for(pending[number], 0.01)
    finally:
        pending.pop(number, None)


async def main():
    try:
        print(await ask(1))
    except asyncio.TimeoutError:
        print("no answer in time")
    asyncio.get_running_loop().call_soon(on_answer, 1, "row 1")
    await asyncio.sleep(0)


asyncio.run(main())
