import asyncio


async def fetch(name):
    await asyncio.sleep(60)


async def main():
    work = asyncio.create_task(fetch("users"), name="fetch users")
    await asyncio.sleep(0)
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        print(task.get_name())
        task.print_stack()
    work.cancel()


asyncio.run(main())
