import asyncio

loop = asyncio.new_event_loop()
for method, argument in [
    (asyncio.set_event_loop, "main"),
    (loop.set_task_factory, "factory"),
    (loop.set_exception_handler, "print"),
]:
    try:
        method(argument)
    except (TypeError, AssertionError) as error:
        print(f"{method.__name__}(): {type(error).__name__}: {error}")
loop.close()
