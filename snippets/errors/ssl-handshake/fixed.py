import asyncio

import certificate


async def serve(reader, writer):
    writer.write(b"42 rows\n")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=certificate.server_side)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(
        host, port, ssl=certificate.client_side, server_hostname="localhost"
    )
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
