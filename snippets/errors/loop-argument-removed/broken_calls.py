import asyncio
import inspect
import sys

CALLS = [
    (asyncio.sleep, 0),
    (asyncio.gather,),
    (asyncio.Queue,),
    (asyncio.start_server, print, "127.0.0.1", 0),
    (asyncio.create_subprocess_exec, sys.executable, "-V"),
]


async def main():
    loop = asyncio.get_running_loop()
    for function, *arguments in CALLS:
        print(f"{function.__name__}(..., loop=loop)")
        try:
            result = function(*arguments, loop=loop)
            if inspect.isawaitable(result):
                await result
        except TypeError as error:
            print(f"    TypeError: {error}")


asyncio.run(main())
