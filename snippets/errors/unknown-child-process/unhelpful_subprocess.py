import signal
import subprocess

print("default:", subprocess.run(["sh", "-c", "exit 3"]).returncode)
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
print("ignored:", subprocess.run(["sh", "-c", "exit 3"]).returncode)
