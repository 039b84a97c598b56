import asyncio


async def count(limit):
    found = 0
    for number in range(limit):
        found += number % 7 == 0
        if number % 10_000 == 0:
            await asyncio.sleep(0)
    print("counted", found)


async def heartbeat():
    print("alive")


async def main():
    await asyncio.gather(count(1_000_000), heartbeat())


asyncio.run(main())
