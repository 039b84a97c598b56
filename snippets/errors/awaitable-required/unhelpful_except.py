import asyncio


async def save(row):
    print(f"saved {row}")


async def main():
    try:
        await asyncio.gather(save("row 1"), None, return_exceptions=True)
    except TypeError as error:
        print(error)
    await asyncio.sleep(0)


asyncio.run(main())
