import asyncio

from thread_pipe import ThreadPipe


def read_sensor(pipe):
    with pipe:
        for value in [21.5, 21.7, 22.0]:
            pipe.put(value)
        raise OSError("the sensor was unplugged")


async def main():
    async with ThreadPipe(size=2) as pipe:
        thread = asyncio.create_task(asyncio.to_thread(read_sensor, pipe))
        try:
            async for value in pipe:
                print("temperature:", value)
        except OSError as error:
            print(error)
    await asyncio.wait([thread])
    print("the thread raised it too:", repr(thread.exception()))


asyncio.run(main())
