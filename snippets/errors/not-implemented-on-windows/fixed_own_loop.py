import asyncio
import sys
from asyncio.selector_events import BaseSelectorEventLoop


def run_in_own_loop(job):
    with asyncio.Runner(loop_factory=getattr(asyncio, "ProactorEventLoop", None)) as runner:
        return runner.run(job())


async def job():
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(sys.executable, "-V", stdout=pipe)
    output, _ = await process.communicate()
    return output.decode()


async def main():
    print(await asyncio.to_thread(run_in_own_loop, job), end="")


loop = BaseSelectorEventLoop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
