import asyncio
import io
from asyncio import create_subprocess_exec as start
from asyncio import create_subprocess_shell as start_shell


async def main():
    for starting in (
        start("echo", "42", universal_newlines=True),
        start("echo", "42", encoding="utf-8"),
        start("echo", "42", errors="replace"),
        start("echo", "42", bufsize=1),
        start("echo", "42", shell=True),
        start_shell("echo 42", shell=False),
        start_shell(["echo", "42"]),
        start(["echo", "42"]),
        start("echo", 42),
        start("echo 42"),
        start("echo", "42", cwd="/no/such/folder"),
        start("./broken.py"),
        start("echo", "42", stdout="rows.txt"),
        start("cat", stdin=io.StringIO("42")),
        start("echo", "42", capture_output=True),
        start("echo", "42", check=True),
        start("cat", input=b"42"),
        start("echo", "42", timeout=5),
    ):
        try:
            await starting
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
