import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=2))
    gate = threading.Event()
    jobs = [asyncio.create_task(asyncio.to_thread(gate.wait)) for _ in range(2)]
    await asyncio.sleep(0)
    lookup = asyncio.ensure_future(loop.getaddrinfo("localhost", 80))
    await asyncio.wait([lookup], timeout=0.3)
    print("localhost found:", lookup.done())
    gate.set()
    await lookup
    print("localhost found:", lookup.done())
    await asyncio.gather(*jobs)


asyncio.run(main())
