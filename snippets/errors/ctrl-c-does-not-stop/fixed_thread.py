import asyncio
import threading

stop = threading.Event()


def read_sensor():
    print("waiting for the sensor")
    while not stop.wait(0.1):
        pass  # look for a value, without waiting for it


async def main():
    try:
        await asyncio.to_thread(read_sensor)
    finally:
        stop.set()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("stopped")
