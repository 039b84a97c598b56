import asyncio


async def main():
    loop = asyncio.new_event_loop()
    try:
        asyncio._enter_task(loop, asyncio.current_task())
        print("accepted")
    finally:
        loop.close()


asyncio.run(main())
