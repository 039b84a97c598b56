import asyncio
import gc


async def listen(port, listening):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    listening.set()
    print("received", await reader.readline())
    writer.close()


async def main():
    listening, go, sent = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def send(reader, writer):
        await go.wait()
        writer.write(b"42 rows\n")
        writer.close()
        sent.set()

    server = await asyncio.start_server(send, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    asyncio.create_task(listen(port, listening))
    await listening.wait()
    gc.collect()  # Python does this on its own, at a time you do not choose
    go.set()
    await sent.wait()
    print("sent")


asyncio.run(main())
