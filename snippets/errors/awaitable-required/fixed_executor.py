import asyncio
from concurrent.futures import ThreadPoolExecutor


def read(path):
    return f"file {path}"


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as executor:
        files = [
            loop.run_in_executor(executor, read, path)
            for path in ("a.csv", "b.csv")
        ]
        print(await asyncio.gather(*files))


asyncio.run(main())
