import asyncio
import resource
import socket

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    clients = [socket.create_connection(address) for _ in range(20)]
    await asyncio.sleep(0.1)
    print("clients:", len(clients))


asyncio.run(main())
