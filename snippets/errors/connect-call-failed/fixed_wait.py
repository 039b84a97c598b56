import asyncio
import socket


async def serve(reader, writer):
    writer.write(b"42 rows\n")
    writer.close()


async def start_later(sock):
    await asyncio.sleep(0.05)
    return await asyncio.start_server(serve, sock=sock)


async def connect(host, port):
    while True:
        try:
            async with asyncio.timeout(5):
                return await asyncio.open_connection(host, port)
        except OSError:
            await asyncio.sleep(0.01)


async def main():
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    starting = asyncio.create_task(start_later(sock))
    async with asyncio.timeout(30):
        reader, writer = await connect(*sock.getsockname())
    print(await reader.readline())
    writer.close()
    (await starting).close()


asyncio.run(main())
