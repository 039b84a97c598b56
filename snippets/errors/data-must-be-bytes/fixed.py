import asyncio


async def shout(reader, writer):
    text = (await reader.readline()).decode()
    writer.write(text.upper().encode())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(shout, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write("hello, wörld\n".encode())
        await writer.drain()
        print((await reader.readline()).decode().strip())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
