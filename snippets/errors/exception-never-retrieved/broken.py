import asyncio


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    task = asyncio.create_task(fetch("db.example"))
    await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())
