import anyio


async def fetch():
    raise ValueError("no rows")


async def main():
    async with anyio.create_task_group() as group:
        group.start_soon(fetch)


anyio.run(main)
