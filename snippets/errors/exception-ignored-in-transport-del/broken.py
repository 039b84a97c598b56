import asyncio
from asyncio.subprocess import PIPE


async def main():
    await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print("42 rows")


asyncio.run(main())
