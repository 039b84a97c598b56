import asyncio


def call(function, *args):
    try:
        function(*args)
    except RuntimeError as error:
        print(f"{function.__name__}: {error}")
    else:
        print(f"{function.__name__}: no error")


call(asyncio.get_running_loop)
call(asyncio.current_task)
call(asyncio.timeout, 1)
call(asyncio.gather)
call(asyncio.Future)
call(asyncio.Queue)
call(asyncio.Lock)
