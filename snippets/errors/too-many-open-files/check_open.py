import asyncio
import collections
import os
import socket

server = socket.create_server(("127.0.0.1", 0))
clients = []


async def fetch():
    clients.append(await asyncio.open_connection(*server.getsockname()))


def open_files():
    kinds = collections.Counter()
    for number in os.listdir("/proc/self/fd"):
        try:
            kinds[os.readlink(f"/proc/self/fd/{number}").partition(":")[0]] += 1
        except FileNotFoundError:
            pass
    return kinds


async def main():
    before = open_files()
    for _ in range(5):
        await fetch()
    print(open_files() - before)


asyncio.run(main())
