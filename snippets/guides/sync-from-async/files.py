import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory


def append(path, rows):
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows)


async def main():
    with TemporaryDirectory() as folder:
        path = Path(folder, "rows.txt")
        await asyncio.to_thread(append, path, range(3))
        text = await asyncio.to_thread(path.read_text, encoding="utf-8")
        print(text.split())


asyncio.run(main())
