import asyncio

from thread_pipe import ThreadPipe


def count(pipe):
    number = 0
    try:
        while True:
            pipe.put(number)
            number += 1
    except BrokenPipeError:
        print("nobody reads any more")


async def main():
    async with asyncio.TaskGroup() as group, ThreadPipe(size=2) as pipe:
        group.create_task(asyncio.to_thread(count, pipe))
        async for number in pipe:
            print(number)
            if number == 2:
                break


asyncio.run(main())
