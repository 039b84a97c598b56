import asyncio
import os
import time


def load():
    time.sleep(0.2)
    return 42


async def main(timeout):
    async with asyncio.timeout(timeout):
        print(await asyncio.to_thread(load))


loop = asyncio.new_event_loop()
loop.run_until_complete(main(timeout=None))

pid = os.fork()
if pid == 0:
    loop.close()
    os._exit(0)
os.waitpid(pid, 0)

loop.run_until_complete(main(timeout=1))
