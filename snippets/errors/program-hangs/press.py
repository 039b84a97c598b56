import signal
import subprocess
import sys
import time

signal.signal(signal.SIGINT, signal.default_int_handler)  # some parents start us with it ignored
command = [sys.executable, "-u", sys.argv[1]]
pipe = subprocess.PIPE
with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as program:
    print(program.stdout.readline(), end="")
    time.sleep(0.5)
    while program.returncode is None:
        print("^C", flush=True)
        program.send_signal(signal.SIGINT)
        try:
            print(program.communicate(timeout=3)[0], end="")
        except subprocess.TimeoutExpired:
            print("(nothing for 3 seconds)")
