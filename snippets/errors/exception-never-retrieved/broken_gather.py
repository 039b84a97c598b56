import asyncio


async def fetch(host):
    await asyncio.sleep(0)
    raise ConnectionError(f"no answer from {host}")


async def main():
    both = asyncio.gather(fetch("a.example"), fetch("b.example"))
    while not both.done():
        await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())
