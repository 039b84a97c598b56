import asyncio
import socket


class Client(asyncio.Protocol):
    def connection_made(self, transport):
        raise ValueError("no user name")

    def data_received(self, data):
        raise ValueError(f"no such command: {data}")

    def connection_lost(self, error):
        print(f"lost: {error!r}")


async def main():
    ours, theirs = socket.socketpair()
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_connection(Client, sock=ours)
    theirs.send(b"help")
    while not transport.is_closing():
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    theirs.close()


asyncio.run(main())
