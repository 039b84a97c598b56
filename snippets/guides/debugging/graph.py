import asyncio


async def fetch(answer):
    return await answer


async def load(answer):
    async with asyncio.timeout(5):
        return await fetch(answer)


async def main():
    answer = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        loader = group.create_task(load(answer), name="loader")
        await asyncio.sleep(0)
        asyncio.print_call_graph(loader)
        graph = asyncio.capture_call_graph(loader)
        print("waits for", *[entry.frame.f_code.co_name for entry in graph.call_stack])
        print("awaited by", *[waiter.future.get_name() for waiter in graph.awaited_by])
        answer.set_result("42 rows")


asyncio.run(main())
