import runpy
import select
import signal
import subprocess
import sys
import time

program_file, action, *options = sys.argv[1:]
with subprocess.Popen([sys.executable, program_file], stdout=subprocess.PIPE) as program:
    select.select([program.stdout], [], [])
    time.sleep(1)
    print(program.stdout.read1().decode(), end="")
    try:
        if action == "ctrl-c":
            program.send_signal(signal.SIGINT)
            if "twice" in options:
                time.sleep(1)
                program.send_signal(signal.SIGINT)
            program.wait()
        else:
            sys.argv[1:] = [*options, str(program.pid)]
            runpy.run_module(action, run_name="__main__")
    finally:
        program.kill()
