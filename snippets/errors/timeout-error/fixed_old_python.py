import asyncio
import concurrent.futures


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(3600), timeout=0.05)
    except asyncio.TimeoutError:
        print("no rows in time")


asyncio.run(main())
print(asyncio.TimeoutError is concurrent.futures.TimeoutError is TimeoutError)
print(issubclass(asyncio.TimeoutError, OSError))
