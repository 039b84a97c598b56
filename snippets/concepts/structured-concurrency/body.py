import asyncio


async def check():
    raise ValueError("check failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(check())
            try:
                await asyncio.sleep(10)
            finally:
                print("the body is cancelled at its await")
    except* ValueError as errors:
        print("group:", errors.exceptions)
    print("requests to cancel main:", asyncio.current_task().cancelling())


asyncio.run(main())
