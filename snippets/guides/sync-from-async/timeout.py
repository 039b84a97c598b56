import asyncio
import threading


def export(network):
    network.wait()
    print("thread: file written")


async def main():
    network = threading.Event()
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(export, network)
    except TimeoutError:
        print("loop: gave up")
    network.set()


asyncio.run(main())
print("end of the program")
