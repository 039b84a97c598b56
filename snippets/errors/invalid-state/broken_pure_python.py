import sys

sys.modules["_asyncio"] = None  # leaves asyncio without its C implementation

import asyncio


async def main():
    new, done, cancelled = (asyncio.Future() for _ in range(3))
    done.set_result("row 1")
    cancelled.cancel()
    for future, call in (
        (new, new.result),
        (done, lambda: done.set_result("row 2")),
        (cancelled, lambda: cancelled.set_result("row 2")),
    ):
        try:
            call()
        except asyncio.InvalidStateError as error:
            print(f"InvalidStateError: {error}")


asyncio.run(main())
