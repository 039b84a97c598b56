import asyncio
import socket


async def serve(reader, writer):
    writer.close()


async def resolve(host, port, **options):
    return [(9999, socket.SOCK_STREAM, 6, "", (host, port))]


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 60
    loop.getaddrinfo = resolve
    server = await asyncio.start_server(serve, "server.example", 8000)
    print(server.sockets)


asyncio.run(main(), debug=True)
