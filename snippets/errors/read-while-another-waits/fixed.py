import asyncio


class Client:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer
        self.lock = asyncio.Lock()

    async def ask(self, text):
        async with self.lock:
            self.writer.write(text.encode() + b"\n")
            return (await self.reader.readline()).decode().strip()


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Shout, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = Client(*await asyncio.open_connection("127.0.0.1", port))
    print(await asyncio.gather(client.ask("one"), client.ask("two")))
    client.writer.close()
    await client.writer.wait_closed()
    server.close()


asyncio.run(main())
