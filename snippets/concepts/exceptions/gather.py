import asyncio


async def fetch(number):
    await asyncio.sleep(0)
    if number == 2:
        raise ValueError(f"no row {number}")
    return number


async def main():
    results = await asyncio.gather(*map(fetch, (1, 2, 3)), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(*map(fetch, (1, 2, 3)))
    except ValueError as error:
        print("only the first:", error)


asyncio.run(main())
