import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    for attempt in (
        lambda: future.set_exception("not an exception"),
        lambda: asyncio.Future.__new__(asyncio.Future).result(),
        lambda: future.__init__(),
    ):
        try:
            attempt()
        except (TypeError, RuntimeError, asyncio.InvalidStateError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
