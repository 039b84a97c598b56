import asyncio


async def main():
    print("serving")
    try:
        await asyncio.Event().wait()
    finally:
        print("closing connections")
        await asyncio.Event().wait()


asyncio.run(main())
