import asyncio


async def worker(name, ready, limit):
    try:
        print(name, "got", await asyncio.wait_for(asyncio.shield(ready), limit))
    except asyncio.TimeoutError:
        print(name, "gave up")


async def main():
    ready = asyncio.get_running_loop().create_future()
    patient = asyncio.create_task(worker("patient", ready, None))
    await worker("impatient", ready, 0.01)
    ready.set_result("42 rows")
    await patient


asyncio.run(main())
