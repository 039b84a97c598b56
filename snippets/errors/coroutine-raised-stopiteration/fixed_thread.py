import asyncio

DONE = object()


async def main():
    rows = iter(["a", "b"])
    while (row := await asyncio.to_thread(next, rows, DONE)) is not DONE:
        print(row)
    print("no more rows")


asyncio.run(main())
