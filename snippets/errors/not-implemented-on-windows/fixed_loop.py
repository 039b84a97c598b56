import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ready = asyncio.Event()
        loop.add_reader(ours, ready.set)
        theirs.send(b"42 rows")
        await ready.wait()
        loop.remove_reader(ours)
        print(ours.recv(100))


with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
    runner.run(main())
