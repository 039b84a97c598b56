import asyncio


async def main():
    gone = asyncio.Queue()

    async def serve(reader, writer):
        try:
            while True:
                writer.write(b"tick\n")
                await writer.drain()
                await asyncio.sleep(0.01)
        except ConnectionError:
            gone.put_nowait("a client has gone")
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for client in range(2):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        print(await reader.readline())
        writer.close()
        print(await gone.get())
    server.close()


asyncio.run(main())
