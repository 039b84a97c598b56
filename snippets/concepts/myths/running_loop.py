import asyncio
import threading

everyone = threading.Barrier(3)
loops = []
unchanged = []


async def main():
    loop = asyncio.get_running_loop()
    # Blocks this loop until the other two have come this far.
    everyone.wait(timeout=30)
    loops.append(loop)
    unchanged.append(asyncio.get_running_loop() is loop)


threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("different loops:", len(set(loops)))
print("each thread got its own again:", all(unchanged))
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("main thread:", error)
