import asyncio
import concurrent.futures


async def main():
    loop = asyncio.get_running_loop()
    asyncio.StreamReader(loop=loop)
    asyncio.Future(loop=loop)
    asyncio.wrap_future(concurrent.futures.Future(), loop=loop)
    task = asyncio.Task(asyncio.sleep(0, "42 rows"), loop=loop)
    print(task in asyncio.all_tasks(loop))
    print(await asyncio.ensure_future(task, loop=loop))


asyncio.run(main())
