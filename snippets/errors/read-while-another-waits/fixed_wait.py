import asyncio


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


async def send(outgoing, writer):
    while line := await outgoing.get():
        writer.write(line)
        await writer.drain()
    writer.write_eof()


async def receive(reader):
    async for line in reader:
        print(line)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Shout, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    outgoing = asyncio.Queue()
    for line in b"one\n", b"two\n", None:
        outgoing.put_nowait(line)
    async with asyncio.TaskGroup() as group:
        group.create_task(send(outgoing, writer))
        group.create_task(receive(reader))
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
