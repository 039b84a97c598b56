import asyncio
import socket


async def main():
    server = socket.create_server(("127.0.0.1", 0))
    address = server.getsockname()
    sock = socket.create_connection(address)
    reader, writer = await asyncio.open_connection(sock=sock)
    writer.close()
    await writer.wait_closed()
    print("closed:", sock.fileno() == -1)
    reader, writer = await asyncio.open_connection(*address)
    print("connected again:", not writer.is_closing())
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
