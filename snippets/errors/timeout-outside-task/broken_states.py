import asyncio


async def reuse():
    limit = asyncio.timeout(1)
    for _ in range(2):
        async with limit:
            pass


async def move_before_the_block():
    asyncio.timeout(1).reschedule(None)


async def move_after_the_block():
    async with asyncio.timeout(1) as limit:
        pass
    limit.reschedule(None)


async def move_when_time_is_up():
    async with asyncio.timeout(0) as limit:
        try:
            await asyncio.sleep(1)
        finally:
            limit.reschedule(None)


async def move_after_time_was_up():
    try:
        async with asyncio.timeout(0) as limit:
            await asyncio.sleep(1)
    except TimeoutError:
        limit.reschedule(None)


async def main():
    for function in (
        reuse,
        move_before_the_block,
        move_after_the_block,
        move_when_time_is_up,
        move_after_time_was_up,
    ):
        try:
            await function()
        except RuntimeError as error:
            print(f"{function.__name__}(): RuntimeError: {error}")


asyncio.run(main())
