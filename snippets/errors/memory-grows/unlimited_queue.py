import asyncio

from report import report


async def consume(messages):
    while True:
        await messages.get()
        await asyncio.sleep(0)


async def main():
    messages = asyncio.Queue()
    consumer = asyncio.create_task(consume(messages))
    for message in range(1000):
        await messages.put(message)
    report()
    consumer.cancel()


asyncio.run(main())
