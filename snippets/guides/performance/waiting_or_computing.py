import time
from urllib.parse import quote


def ask_the_server():
    time.sleep(0.3)


def build_the_report():
    end = time.process_time() + 0.3
    while time.process_time() < end:
        quote("Grüße aus Köln " * 100)


for work in (ask_the_server, build_the_report):
    clock, processor = time.perf_counter(), time.process_time()
    work()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    print(f"{work.__name__}: {clock:.1f} s, of which {processor:.1f} s computing")
