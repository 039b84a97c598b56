import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    for method, argument in [(task.set_result, 42), (task.set_exception, ValueError())]:
        try:
            method(argument)
        except RuntimeError as error:
            print("RuntimeError:", error)


asyncio.run(main())
