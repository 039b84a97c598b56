import asyncio
import subprocess
import sys
from asyncio.selector_events import BaseSelectorEventLoop


async def main():
    command = [sys.executable, "-c", "print('42 rows')"]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True)
    print(done.returncode, done.stdout, end="")


loop = BaseSelectorEventLoop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
