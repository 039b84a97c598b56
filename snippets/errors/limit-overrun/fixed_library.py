import asyncio
import functools
import sys

asyncio.create_subprocess_exec = functools.partial(
    asyncio.create_subprocess_exec, limit=1024 * 1024
)


async def library():
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


asyncio.run(library())
