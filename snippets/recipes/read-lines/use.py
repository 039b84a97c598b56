import asyncio
import tempfile
from pathlib import Path

from read_lines import read_lines


async def main(path):
    total = 0
    async with read_lines(path) as lines:
        async for line in lines:
            total += int(line)
    print("total:", total)

    async with read_lines(path) as lines:
        async for line in lines:
            if line.startswith("99"):
                print("first line with 99:", line.strip())
                break


with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "numbers.txt")
    path.write_text("".join(f"{number}\n" for number in range(100_000)))
    asyncio.run(main(path))
