import asyncio


async def ask(server, seconds, group):
    await asyncio.sleep(seconds)
    print("answer from", server)
    group.cancel()


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("near", 0.05, group))
        group.create_task(ask("far", 10, group))
    print("done, without an exception")


asyncio.run(main())
