import asyncio


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("a.example"))
            group.create_task(fetch("b.example"))
    except* ConnectionError as failed:
        for error in failed.exceptions:
            print("handled:", error)


asyncio.run(main())
