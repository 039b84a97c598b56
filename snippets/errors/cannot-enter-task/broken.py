import asyncio


async def answer():
    return 42


def run_nested(coroutine):
    task = loop.create_task(coroutine)
    loop._run_once()
    return task


async def main():
    task = run_nested(answer())
    print("done:", task.done())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
