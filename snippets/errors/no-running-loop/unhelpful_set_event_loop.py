import asyncio


async def fetch():
    return "42 rows"


def main():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    task = asyncio.create_task(fetch())
    print(task.result())


main()
