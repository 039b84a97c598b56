import asyncio
import signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)


async def main():
    process = await asyncio.create_subprocess_exec(
        "sh", "-c", "read line; exit 3", stdin=asyncio.subprocess.PIPE
    )
    await process.communicate(b"42\n")
    print("return code:", process.returncode)


asyncio.run(main())
