import asyncio

handlers = []
connected = asyncio.Event()


async def serve(reader, writer):
    handlers.append(asyncio.current_task())
    connected.set()
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await connected.wait()
    server.close()
    try:
        async with asyncio.timeout(0.2):
            await server.wait_closed()
        print("wait_closed() returned, a connection is open")
    except TimeoutError:
        print("wait_closed() waits for the open connection")
    writer.close()
    await asyncio.gather(*handlers)


asyncio.run(main())
