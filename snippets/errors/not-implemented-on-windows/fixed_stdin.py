import asyncio
import sys


async def main():
    while line := await asyncio.to_thread(sys.stdin.readline):
        print("got", line.rstrip())
    print("end of input")


asyncio.run(main())
