import asyncio

connected = asyncio.Event()
clients = {}


async def serve(reader, writer):
    clients[asyncio.current_task()] = writer
    connected.set()
    try:
        await reader.read()
    finally:
        writer.close()
        del clients[asyncio.current_task()]


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()
    server.close()
    for client in clients.values():
        client.close()
    await asyncio.gather(*clients)
    await server.wait_closed()
    print("all connections are closed")
    writer.close()


asyncio.run(main())
