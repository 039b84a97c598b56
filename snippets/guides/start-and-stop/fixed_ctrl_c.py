import asyncio
import sys


async def main():
    print("running")
    try:
        await asyncio.sleep(30)
    finally:
        await asyncio.sleep(0.1)
        print("connections closed")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        sys.exit(130)
