import signal
import threading


def on_term(number, frame):
    print("stopping")


def serve():
    signal.signal(signal.SIGTERM, on_term)
    print("serving")


threading.Thread(target=serve).start()
