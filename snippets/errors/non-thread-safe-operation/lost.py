import asyncio
import os


async def wait_for(answer):
    print("answer:", await answer)


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    answer = loop.create_future()
    waiter = asyncio.create_task(wait_for(answer))
    await asyncio.sleep(0)
    try:
        await asyncio.to_thread(answer.set_result, 42)
    except RuntimeError as error:
        print(error)
    waiter.cancel()
    await asyncio.wait({waiter}, timeout=0.1)
    print("future done:", answer.done(), "- task done:", waiter.done(), flush=True)
    os._exit(0)  # asyncio.run() would wait for the task for ever


asyncio.run(main(), debug=True)
