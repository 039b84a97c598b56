import asyncio
import threading


def work():
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.close()
    print("get_event_loop() returns a closed loop:", asyncio.get_event_loop().is_closed())


thread = threading.Thread(target=work)
thread.start()
thread.join()
