import asyncio
import inspect


async def feed(on_message):
    for message in ("first", "second"):
        await asyncio.sleep(0.1)
        result = on_message(message)
        if inspect.isawaitable(result):
            await result


async def save(message):
    await asyncio.sleep(0.1)
    print("saved", message)


async def main():
    await feed(print)
    await feed(save)


asyncio.run(main())
