import asyncio


async def echo():
    while True:
        received = yield
        print("received", received)


async def work():
    await asyncio.sleep(0)


async def main():
    coroutine = work()
    try:
        coroutine.send("hello")
    except TypeError as error:
        print("TypeError:", error)
    coroutine.close()
    await echo().asend("hello")


asyncio.run(main())
