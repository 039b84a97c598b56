import asyncio
import os
import threading

count_cpus = getattr(os, "process_cpu_count", os.cpu_count)


async def main():
    gate = threading.Event()
    jobs = [asyncio.create_task(asyncio.to_thread(gate.wait)) for _ in range(100)]
    await asyncio.sleep(0)
    threads = [thread for thread in threading.enumerate() if "asyncio" in thread.name]
    print(f"100 jobs in {len(threads)} threads")
    print("as documented:", len(threads) == min(32, count_cpus() + 4))
    gate.set()
    await asyncio.gather(*jobs)


asyncio.run(main())
