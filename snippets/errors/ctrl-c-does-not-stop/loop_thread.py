import asyncio
import threading


async def main():
    print("serving")
    try:
        await asyncio.Event().wait()
    finally:
        print("connections closed")


thread = threading.Thread(target=asyncio.run, args=(main(),))
thread.start()
thread.join()
