import asyncio
from concurrent.futures import ThreadPoolExecutor


async def crawl(site):
    await asyncio.sleep(0.1)
    return site, asyncio.get_running_loop()


with ThreadPoolExecutor(max_workers=2) as pool:
    results = list(pool.map(lambda site: asyncio.run(crawl(site)), ["A", "B"]))

(a, loop_of_a), (b, loop_of_b) = results
print(a, b, "one loop:", loop_of_a is loop_of_b)
