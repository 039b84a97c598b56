import asyncio


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


async def ask(reader, writer, text):
    writer.write(text.encode() + b"\n")
    return (await reader.readline()).decode().strip()


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Shout, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(await asyncio.gather(ask(reader, writer, "one"), ask(reader, writer, "two")))


asyncio.run(main())
