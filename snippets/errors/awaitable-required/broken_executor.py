import asyncio
from concurrent.futures import ThreadPoolExecutor


def read(path):
    return f"file {path}"


async def main():
    with ThreadPoolExecutor() as executor:
        files = [executor.submit(read, path) for path in ("a.csv", "b.csv")]
        print(await asyncio.gather(*files))


asyncio.run(main())
