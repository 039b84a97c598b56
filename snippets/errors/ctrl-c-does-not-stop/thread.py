import asyncio
import threading


def read_sensor():
    print("waiting for the sensor")
    threading.Event().wait()


async def main():
    await asyncio.to_thread(read_sensor)


asyncio.run(main())
