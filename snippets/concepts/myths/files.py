import asyncio
from pathlib import Path


async def main():
    loop = asyncio.get_running_loop()
    with open(__file__, "rb") as file:
        try:
            loop.add_reader(file, print, "ready")
        except PermissionError as error:
            print("add_reader:", error)
        try:
            await loop.connect_read_pipe(asyncio.Protocol, file)
        except ValueError as error:
            print("connect_read_pipe:", error)

    text = await asyncio.to_thread(Path(__file__).read_text)
    print("to_thread:", text.splitlines()[0])


asyncio.run(main())
