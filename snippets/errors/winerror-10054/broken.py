import asyncio
import socket
import struct
from asyncio import proactor_events


class Proactor:
    def recv(self, *args):
        return asyncio.get_running_loop().create_future()

    recv_into = recv


async def main():
    loop = asyncio.get_running_loop()
    loop._proactor = Proactor()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        browser = socket.create_connection(listener.getsockname())
        connection, _ = listener.accept()

    transport = proactor_events._ProactorSocketTransport(loop, connection, asyncio.Protocol())
    browser.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    browser.close()
    transport.close()
    await asyncio.sleep(0)
    print("42 rows")


asyncio.run(main())
