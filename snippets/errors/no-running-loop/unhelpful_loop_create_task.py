import asyncio


async def fetch():
    return "42 rows"


def main():
    loop = asyncio.new_event_loop()
    task = loop.create_task(fetch())
    print(task)


main()
