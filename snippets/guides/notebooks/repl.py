import subprocess
import sys

TYPED = """\
from rows import fetch
await fetch("users")
orders = asyncio.create_task(fetch("orders"))
await orders
asyncio.run(fetch("users"))
"""

subprocess.run([sys.executable, "-m", "asyncio"], input=TYPED, text=True)
