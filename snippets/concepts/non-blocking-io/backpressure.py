import asyncio


async def main():
    finished = asyncio.Event()

    async def never_read(reader, writer):
        await finished.wait()
        writer.close()

    async with await asyncio.start_server(never_read, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(bytes(50_000_000))
        waiting = writer.transport.get_write_buffer_size()
        print("write() returned; more than 1 MB still in memory:", waiting > 1_000_000)
        try:
            async with asyncio.timeout(0.1):
                await writer.drain()
        except TimeoutError:
            print("drain() waits: nobody reads")
        writer.transport.abort()
        finished.set()


asyncio.run(main())
