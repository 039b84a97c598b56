import asyncio
import socket
import ssl

listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
address = {"protocol_factory": asyncio.Protocol, "host": host, "port": port}
context = ssl.create_default_context()


async def main():
    loop = asyncio.get_running_loop()
    accepted, _ = socket.socketpair()
    accept = {"protocol_factory": asyncio.Protocol, "sock": accepted}
    transport, protocol = await loop.create_connection(**address)
    upgrade = {"transport": transport, "protocol": protocol, "sslcontext": context}
    for method, arguments in (
        (loop.create_connection, {**address, "ssl_handshake_timeout": 5}),
        (loop.create_connection, {**address, "ssl": True, "ssl_handshake_timeout": 0}),
        (loop.create_connection, {**address, "ssl_shutdown_timeout": 5}),
        (loop.create_connection, {**address, "ssl": True, "ssl_shutdown_timeout": 0}),
        (loop.create_server, {**address, "port": 0, "ssl": True}),
        (loop.connect_accepted_socket, {**accept, "ssl": True}),
        (loop.start_tls, {**upgrade, "sslcontext": True}),
        (loop.start_tls, {**upgrade, "transport": asyncio.Transport()}),
        (loop.start_tls, {**upgrade, "ssl_handshake_timeout": 0.1}),
    ):
        try:
            await method(**arguments)
        except (OSError, TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
