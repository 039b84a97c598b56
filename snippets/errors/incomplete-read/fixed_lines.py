import asyncio


async def serve(reader, writer):
    writer.write(b"one\ntwo\nthr")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    async for line in reader:
        print(line if line.endswith(b"\n") else f"cut off: {line}")
    print("end of stream")
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
