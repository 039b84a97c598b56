import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "pass")
    try:
        process.stdin.write(b"hello\n")
    finally:
        await process.wait()


asyncio.run(main())
