import asyncio
import sys

CHILD = "raise SystemExit('no such table')"


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        CHILD,
        stdin=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    stdout, stderr = await process.communicate(b"row\n" * 7)
    print(process.returncode, stderr)


asyncio.run(main())
