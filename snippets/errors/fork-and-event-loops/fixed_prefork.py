import asyncio
import os


def load():
    return 42


async def serve(name):
    print(name, await asyncio.to_thread(load), flush=True)


pid = os.fork()
if pid == 0:
    try:
        asyncio.run(serve("child"))
    finally:
        os._exit(0)
os.waitpid(pid, 0)
asyncio.run(serve("parent"))
