import asyncio
import threading


async def save(rows):
    await asyncio.sleep(0.1)
    print("saved", rows, "rows")


loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
asyncio.run_coroutine_threadsafe(save(42), loop)
print("end of the script")
