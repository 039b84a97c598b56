import asyncio


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    task = asyncio.create_task(fetch("db.example"))
    print("main goes on")
    try:
        await task
    except ConnectionError as error:
        print("handled:", error)


asyncio.run(main())
