import asyncio


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    first = asyncio.create_task(fetch("a.example"))
    second = asyncio.create_task(fetch("b.example"))
    try:
        print(await first, await second)
    except ConnectionError as error:
        print("handled:", error)


asyncio.run(main())
