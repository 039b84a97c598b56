import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    fetches = [fetch("fast", 0), fetch("slow", 3600)]
    for result in asyncio.as_completed(fetches, timeout=0.5):
        print(await result)


asyncio.run(main())
