import time
from urllib.parse import quote


def ask_the_server():
    time.sleep(0.3)


def build_the_report():
    end = time.perf_counter() + 0.3
    while time.perf_counter() < end:
        quote("Grüße aus Köln " * 100)


for work in (ask_the_server, build_the_report):
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    share = (time.process_time() - cpu) / (time.perf_counter() - wall)
    print(f"{work.__name__}: mostly {'computes' if share > 0.1 else 'waits'}")
