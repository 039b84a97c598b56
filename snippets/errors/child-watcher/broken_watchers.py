import asyncio
import os
import signal
import subprocess


async def start_two(pause):
    plain = subprocess.Popen(["true"])
    os.waitid(os.P_PID, plain.pid, os.WEXITED | os.WNOWAIT)
    if pause:
        await asyncio.sleep(0)
    process = await asyncio.create_subprocess_exec("true")
    await process.wait()


async def watch_plain():
    ended = asyncio.Event()

    def on_exit(pid, returncode):
        ended.set()
        raise ValueError("no such job")

    plain = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
    asyncio.get_child_watcher().add_child_handler(plain.pid, on_exit)
    plain.stdin.close()
    await ended.wait()


async def start_and_leave():
    await asyncio.create_subprocess_exec("sleep", "1")


watcher = asyncio.MultiLoopChildWatcher()
watcher.attach_loop(None)
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
watcher.close()

asyncio.set_child_watcher(asyncio.FastChildWatcher())
asyncio.run(start_two(pause=False))
asyncio.run(start_two(pause=True))

asyncio.set_child_watcher(asyncio.SafeChildWatcher())
asyncio.run(watch_plain())
asyncio.run(start_and_leave())
