import argparse
import asyncio
import sys


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


async def run(tables):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(table)) for table in tables]
    for task in tasks:
        print(task.result())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tables", nargs="+")
    arguments = parser.parse_args()
    try:
        asyncio.run(run(arguments.tables))
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
