import asyncio


def is_loop_running():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def main():
    print("in a coroutine:", is_loop_running())
    print("in a thread beside it:", await asyncio.to_thread(is_loop_running))


print("at the top of a script:", is_loop_running())
asyncio.run(main())
