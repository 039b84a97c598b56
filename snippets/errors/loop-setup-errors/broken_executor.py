import asyncio
from concurrent.futures import ProcessPoolExecutor


async def main():
    with ProcessPoolExecutor() as pool:
        asyncio.get_running_loop().set_default_executor(pool)


if __name__ == "__main__":
    asyncio.run(main())
