import asyncio
import socket
import traceback


def report_closed_sockets(loop):
    def close(sock):
        transport = loop._transports.get(sock.fileno())
        if transport and not transport.is_closing():
            traceback.print_stack()
        original(sock)

    original, socket.socket.close = socket.socket.close, close


def check(sock):
    with sock:
        print("peer:", sock.getpeername()[0])


async def main():
    report_closed_sockets(asyncio.get_running_loop())
    server = socket.create_server(("127.0.0.1", 0))
    sock = socket.create_connection(server.getsockname())
    reader, writer = await asyncio.open_connection(sock=sock)
    check(sock)


asyncio.run(main())
