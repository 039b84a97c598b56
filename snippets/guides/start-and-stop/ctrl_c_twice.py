import asyncio


async def main():
    print("running")
    try:
        await asyncio.sleep(30)
    finally:
        print("closing connections")
        await asyncio.sleep(30)
        print("connections closed")


if __name__ == "__main__":
    asyncio.run(main())
