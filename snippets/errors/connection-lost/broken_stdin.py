import asyncio
import sys

CHILD = "raise SystemExit('no such table')"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, stdin=asyncio.subprocess.PIPE
    )
    await process.wait()
    for number in range(7):
        process.stdin.write(b"row\n")
        await asyncio.sleep(0)
    await process.stdin.drain()


asyncio.run(main())
