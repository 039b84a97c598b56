import signal
import subprocess
import sys

server = subprocess.Popen(
    [sys.executable, sys.argv[1]], stdout=subprocess.PIPE, text=True
)
print(server.stdout.readline(), end="")
server.send_signal(signal.SIGTERM)  # as "systemctl stop" and "docker stop" do
output, _ = server.communicate()
print(output, end="")
print("exit status", server.returncode)
