import asyncio

import certificate


async def serve(reader, writer):
    await reader.readline()
    writer.write(b"220 ready\n")
    await writer.start_tls(certificate.server_side)
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"STARTTLS\n")
    print(await reader.readline())
    await writer.start_tls(certificate.client_side, server_hostname="localhost")
    writer.write(b"hello\n")
    print(await reader.readline(), "over", writer.get_extra_info("cipher")[1])
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
