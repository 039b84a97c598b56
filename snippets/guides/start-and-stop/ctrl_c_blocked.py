import asyncio
import time


async def main():
    print("running")
    while not asyncio.current_task().cancelling():
        time.sleep(0.01)
    print("cancelled, and still running")
    time.sleep(30)


if __name__ == "__main__":
    asyncio.run(main())
