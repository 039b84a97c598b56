import asyncio
from pathlib import Path


async def main():
    text = await asyncio.to_thread(Path(__file__).read_text)
    print(text.splitlines()[0])


asyncio.run(main())
