import asyncio


async def save():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("cancelled")
        raise
    finally:
        print("closing")
        await asyncio.sleep(0)
        print("closed")


async def main():
    asyncio.create_task(save())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
