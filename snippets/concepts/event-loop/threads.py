import asyncio
import threading

barrier = threading.Barrier(3)
loops = []


async def main():
    loops.append(asyncio.get_running_loop())
    # Passed only when three loops run at the same time.
    barrier.wait(timeout=30)


threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loops at once:", len(set(loops)))
