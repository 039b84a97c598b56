import asyncio
import contextlib
import unittest


async def main():
    calls = [
        (contextlib.AsyncExitStack(), "enter_async_context", open("/dev/null")),
        (contextlib.ExitStack(), "enter_context", contextlib.AsyncExitStack()),
        (contextlib.ExitStack(), "enter_context", asyncio.Lock()),
        (unittest.IsolatedAsyncioTestCase(), "enterAsyncContext", open("/dev/null")),
        (unittest.IsolatedAsyncioTestCase(), "enterContext", asyncio.Lock()),
    ]
    for owner, method, manager in calls:
        try:
            entering = getattr(owner, method)(manager)
            if asyncio.iscoroutine(entering):
                await entering
        except (AttributeError, RuntimeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
