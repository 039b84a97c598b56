import asyncio


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(0))
    for method, *arguments in [
        (task.set_result, 42),
        (task.set_exception, ValueError()),
        (asyncio.create_task, asyncio.sleep, 0),
        (loop.create_task, asyncio.sleep, 0),
    ]:
        try:
            method(*arguments)
        except (RuntimeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
