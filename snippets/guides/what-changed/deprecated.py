import asyncio
import inspect
import warnings


async def load():
    return "42 rows"


def attempt(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    print(*[warning.message for warning in caught] or ["no warning"])


attempt(lambda: asyncio.get_event_loop_policy())
attempt(lambda: asyncio.set_event_loop_policy(None))
attempt(lambda: asyncio.DefaultEventLoopPolicy)
attempt(lambda: asyncio.iscoroutinefunction(load))
print("in their place:")
attempt(lambda: inspect.iscoroutinefunction(load))
with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    attempt(lambda: runner.run(load()))
