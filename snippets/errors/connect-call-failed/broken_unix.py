import asyncio
import os
import socket
import tempfile


async def main():
    with tempfile.TemporaryDirectory() as folder:
        left_over = os.path.join(folder, "left-over.sock")
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(left_over)
        for path in (left_over, os.path.join(folder, "missing.sock")):
            try:
                await asyncio.open_unix_connection(path)
            except OSError as error:
                print(f"{type(error).__name__}: {error}")


asyncio.run(main())
