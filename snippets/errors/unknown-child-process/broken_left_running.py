import asyncio
import os
import threading

vars(os).pop("pidfd_open", None)
read_end, write_end = os.pipe()


async def main():
    await asyncio.create_subprocess_exec("cat", stdin=read_end)


asyncio.run(main())
os.close(write_end)
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
