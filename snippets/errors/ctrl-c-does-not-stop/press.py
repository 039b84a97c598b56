import contextlib
import signal
import subprocess
import sys
import threading
import time


def show_output():
    for line in program.stdout:
        print(line, end="", flush=True)
        started.set()


signal.signal(signal.SIGINT, signal.default_int_handler)  # some parents start us with it ignored
command = [sys.executable, "-u", *sys.argv[1:]]
pipe = subprocess.PIPE
with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as program:
    started = threading.Event()
    output = threading.Thread(target=show_output)
    output.start()
    started.wait()
    time.sleep(1)
    for _ in range(3):
        if program.poll() is None:
            print("^C", flush=True)
            program.send_signal(signal.SIGINT)
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.wait(timeout=1)
    program.kill()
    output.join()
