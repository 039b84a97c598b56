import asyncio


class Shout(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Shout, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    outgoing = asyncio.Queue()
    for line in b"one\n", b"two\n":
        outgoing.put_nowait(line)
    while True:
        reading = asyncio.create_task(reader.read(100))
        sending = asyncio.create_task(outgoing.get())
        done, _ = await asyncio.wait({reading, sending}, return_when=asyncio.FIRST_COMPLETED)
        if reading in done:
            print(reading.result())
        if sending in done:
            writer.write(sending.result())


asyncio.run(main())
