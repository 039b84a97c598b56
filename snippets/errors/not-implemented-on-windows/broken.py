import asyncio
import sys
from asyncio.selector_events import BaseSelectorEventLoop


async def main():
    process = await asyncio.create_subprocess_exec(sys.executable, "-V")
    await process.wait()


loop = BaseSelectorEventLoop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
