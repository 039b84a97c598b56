import asyncio
import traceback


def report_stop():
    loop = asyncio.get_running_loop()

    def stop():
        traceback.print_stack()
        del loop.stop  # the method of the class again
        loop.stop()

    loop.stop = stop


async def shut_down():
    asyncio.get_running_loop().stop()


async def main():
    report_stop()
    await shut_down()
    await asyncio.sleep(3600)


asyncio.run(main())
