import asyncio
import os
import signal
import subprocess


async def start_two():
    plain = subprocess.Popen(["true"])
    os.waitid(os.P_PID, plain.pid, os.WEXITED | os.WNOWAIT)
    process = await asyncio.create_subprocess_exec("true")
    await process.wait()


async def start_and_leave():
    await asyncio.create_subprocess_exec("sleep", "0.1")


watcher = asyncio.MultiLoopChildWatcher()
watcher.attach_loop(None)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
watcher.close()

asyncio.set_child_watcher(asyncio.FastChildWatcher())
asyncio.run(start_two())

asyncio.set_child_watcher(asyncio.SafeChildWatcher())
asyncio.run(start_and_leave())
