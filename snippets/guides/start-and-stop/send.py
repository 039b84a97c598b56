import signal
import subprocess
import sys

signal.signal(signal.SIGINT, signal.default_int_handler)  # some parents start us with it ignored
number = signal.Signals[sys.argv[1]]
script, *moments = sys.argv[2:]

command = [sys.executable, "-u", script]
pipe = subprocess.PIPE
with subprocess.Popen(command, stdout=pipe, stderr=subprocess.STDOUT, text=True) as process:
    for line in process.stdout:
        print(line, end="")
        if line.strip() in moments:
            print(f"[{number.name}]")
            process.send_signal(number)
print("exit status", process.returncode)
