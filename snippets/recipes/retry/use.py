import asyncio
import logging

from retry import retry

answers = iter(["busy", "busy", "tea costs 3"])


async def ask(item):
    async with asyncio.timeout(2):
        await asyncio.sleep(0)
        answer = next(answers)
    if answer == "busy":
        raise ConnectionError(f"no answer about {item}")
    return answer


async def main():
    passing = ConnectionError, TimeoutError
    print(await retry(lambda: ask("tea"), passing, base=0.01, deadline=60))


logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
asyncio.run(main())
