import asyncio


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    try:
        task = asyncio.create_task(fetch("db.example"))
        await asyncio.sleep(0)
    except ConnectionError as error:
        print("handled:", error)


asyncio.run(main())
