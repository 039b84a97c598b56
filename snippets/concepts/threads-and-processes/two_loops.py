import asyncio
import threading

both_run = threading.Barrier(2)
loops = []


async def main():
    loops.append(asyncio.get_running_loop())
    both_run.wait()


threads = [threading.Thread(target=asyncio.run, args=[main()]) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("two loops at the same time:", loops[0] is not loops[1])
