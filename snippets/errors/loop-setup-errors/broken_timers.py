import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for call in (
        lambda: loop.call_later(None, print),
        lambda: loop.call_at(None, print),
        lambda: loop.call_soon(None),
    ):
        try:
            call().cancel()
        except TypeError as error:
            print("TypeError:", error)
    await asyncio.sleep(float("nan"))


asyncio.run(main(), debug=True)
