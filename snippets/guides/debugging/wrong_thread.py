import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    thread = threading.Thread(target=loop.call_soon, args=(answer.set_result, 42), name="reader")
    thread.start()
    thread.join()
    try:
        async with asyncio.timeout(0.5):
            print("answer:", await answer)
    except TimeoutError:
        print("no answer")


asyncio.run(main())
