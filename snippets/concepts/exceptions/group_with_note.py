import asyncio


async def fetch(url):
    try:
        raise ConnectionError("refused")
    except ConnectionError as error:
        error.add_note(f"while fetching {url}")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("/users"))


asyncio.run(main())
