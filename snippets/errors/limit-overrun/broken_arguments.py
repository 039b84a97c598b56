import asyncio


async def serve(reader, writer):
    writer.write(b"one\n")
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    calls = {
        "limit=0": lambda: asyncio.open_connection("127.0.0.1", port, limit=0),
        "limit=None": lambda: asyncio.open_connection("127.0.0.1", port, limit=None),
        'readuntil(b"")': lambda: reader.readuntil(b""),
        "readuntil(())": lambda: reader.readuntil(()),
        'readuntil("\\n")': lambda: reader.readuntil("\n"),
    }
    for name, call in calls.items():
        try:
            await call()
        except (TypeError, ValueError) as error:
            print(f"{name:15}  {type(error).__name__}: {error}")


asyncio.run(main())
