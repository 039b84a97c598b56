import asyncio
import pickle
import warnings

warnings.simplefilter("always", DeprecationWarning)


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    sock = writer.get_extra_info("socket")
    for call in (
        lambda: sock.setblocking(True),
        lambda: sock.settimeout(5),
        lambda: pickle.dumps(sock),
        lambda: sock.send(b"hello"),
    ):
        try:
            call()
        except (ValueError, TypeError, AttributeError) as error:
            print(f"{type(error).__name__}: {error}")
    writer.close()
    server.close()


asyncio.run(main())
