import signal
import threading

stop = threading.Event()


def on_term(number, frame):
    stop.set()


def serve():
    print("serving")
    stop.wait()
    print("stopped")


signal.signal(signal.SIGTERM, on_term)
thread = threading.Thread(target=serve)
thread.start()
signal.raise_signal(signal.SIGTERM)
thread.join()
