import asyncio
import os


async def count():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    pid = os.fork()
    if pid == 0:
        for call in (
            asyncio.get_running_loop,
            loop.run_forever,
            lambda: asyncio.run(count()),
        ):
            try:
                print(call(), flush=True)
            except RuntimeError as error:
                print("RuntimeError:", error, flush=True)
        os._exit(0)
    os.waitpid(pid, 0)


asyncio.run(main())
