import resource
import threading

resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))
stop = threading.Event()
try:
    while True:
        threading.Thread(target=stop.wait).start()
finally:
    stop.set()
