import asyncio


async def fetch():
    return "42 rows"


def main():
    task = asyncio.create_task(fetch())
    print(task.result())


main()
