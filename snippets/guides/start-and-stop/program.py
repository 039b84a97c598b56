import asyncio
import sys


async def fetch(table):
    await asyncio.sleep(0.1)
    return f"{table}: 3 rows"


async def main():
    print(await fetch("users"))
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
