import asyncio


def first():
    print("first")
    asyncio.get_running_loop().call_soon(print, "made by first")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "timer that is due")
    loop.call_soon(first)
    loop.call_soon(print, "second")
    print("main: nothing has run yet")
    await asyncio.sleep(0)
    print("main: one iteration later")
    await asyncio.sleep(0)
    print("main: two iterations later")


asyncio.run(main())
