import subprocess
import sys
import tempfile
from pathlib import Path

RUN = "import asyncio; asyncio.run(asyncio.sleep(0))"
CASES = [
    ("asyncio", "from asyncio import run", RUN),
    ("asyncio", "", "import asyncio.events"),
    ("socket", "", RUN),
    ("socket", "import asyncio; asyncio.run", RUN),
    ("ssl", "", RUN),
    ("selectors", "", RUN),
    ("signal", "", RUN),
    ("subprocess", "", RUN),
    ("logging", "", RUN),
    ("concurrent", "", RUN),
    ("queue", "", "import concurrent.futures.thread as t; t.ThreadPoolExecutor()"),
    ("aiohttp", "import aiohttp; aiohttp.ClientSession", "import aiohttp"),
]

for name, text, program in CASES:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"{name}.py").write_text(text)
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, cwd=folder, stderr=subprocess.PIPE, text=True)
        lines = done.stderr.splitlines() or ["no error"]
        print(f"{name}.py: {lines[-1]}")
