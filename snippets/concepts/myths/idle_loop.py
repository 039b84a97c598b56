import asyncio
import threading

started, finish = threading.Event(), threading.Event()


async def serve():
    started.set()
    await asyncio.to_thread(finish.wait)


program = threading.Thread(target=asyncio.run, args=(serve(),))
program.start()
started.wait()
try:
    loop = asyncio.get_event_loop()
    print("running:", loop.is_running())
    print("tasks:", len(asyncio.all_tasks(loop)))
    loop.close()
finally:
    finish.set()
    program.join()
