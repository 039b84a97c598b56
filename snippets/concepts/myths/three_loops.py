import asyncio
import threading

everyone = threading.Barrier(3)
done = []


async def main(name):
    # Blocks this loop until the other two are inside their main() as well.
    everyone.wait(timeout=30)
    done.append(name)


threads = []
for name in ("A", "B", "C"):
    threads.append(threading.Thread(target=asyncio.run, args=(main(name),)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("ran at the same time:", *sorted(done))
