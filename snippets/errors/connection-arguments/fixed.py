import asyncio
import socket


async def shout(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()
    await writer.wait_closed()


async def ask(**where):
    reader, writer = await asyncio.open_connection(**where)
    writer.write(b"hello\n")
    print((await reader.read()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(shout, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        await ask(host=host, port=port)
        await ask(sock=socket.create_connection((host, port)))


asyncio.run(main())
