import asyncio
import subprocess
from asyncio.subprocess import PIPE


async def run(*command, text="", timeout=None):
    process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    try:
        async with asyncio.timeout(timeout):
            output, errors = await process.communicate(text.encode())
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output, errors)
    return output.decode()


async def main():
    print(await run("sort", text="b\na\n", timeout=30))
    for command in ["sh", "-c", "exit 3"], ["sleep", "60"]:
        try:
            await run(*command, timeout=1)
        except (subprocess.CalledProcessError, TimeoutError) as error:
            print(repr(error))


asyncio.run(main())
