import asyncio
import os
import threading

lock = threading.Lock()
held = threading.Event()
done = threading.Event()


def load():
    with lock:
        held.set()
        done.wait()


async def main():
    loading = asyncio.create_task(asyncio.to_thread(load))
    await asyncio.to_thread(held.wait)
    pid = os.fork()
    if pid == 0:
        os._exit(0 if lock.acquire(timeout=0.1) else 1)
    _, status = os.waitpid(pid, 0)
    print("exit code of the child:", os.waitstatus_to_exitcode(status))
    done.set()
    await loading


asyncio.run(main())
