import asyncio
import selectors
import socket

numbers = []


async def fetch(limit):
    async with limit:
        ours, theirs = socket.socketpair()
        numbers.append(ours.fileno())
        reader, writer = await asyncio.open_connection(sock=ours)
        with theirs:
            theirs.send(b"row\n")
        try:
            return await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()


async def main():
    limit = asyncio.Semaphore(50)
    rows = await asyncio.gather(*(fetch(limit) for _ in range(600)))
    print(len(rows), "rows, all descriptors below 1024:", max(numbers) < 1024)


def new_loop():
    return asyncio.SelectorEventLoop(selectors.SelectSelector())


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())
