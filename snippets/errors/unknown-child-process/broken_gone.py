import asyncio
import os
import signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
pidfd_open = os.pidfd_open


def pidfd_open_late(pid, flags=0):
    try:
        os.waitpid(pid, 0)
    except ChildProcessError:
        return pidfd_open(pid, flags)


async def main():
    os.pidfd_open = pidfd_open_late
    process = await asyncio.create_subprocess_exec("true")
    print("return code:", await process.wait())


asyncio.run(main())
