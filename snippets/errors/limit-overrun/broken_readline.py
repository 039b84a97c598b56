import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "print('x' * 100_000)",
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        async for line in process.stdout:
            print(len(line))
    finally:
        await process.communicate()


asyncio.run(main())
