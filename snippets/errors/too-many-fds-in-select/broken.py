import asyncio
import resource
import selectors
import socket

_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (2048, most))


async def main():
    loop = asyncio.get_running_loop()
    connections = [socket.socketpair() for _ in range(550)]
    for ours, theirs in connections:
        loop.add_reader(ours, ours.recv, 100)
    await asyncio.sleep(0)
    print("waiting for", len(connections), "connections")


loop = asyncio.SelectorEventLoop(selectors.SelectSelector())
loop.run_until_complete(main())
