import asyncio


class Lost(asyncio.DatagramProtocol):
    def __init__(self):
        self.error = asyncio.get_running_loop().create_future()

    def connection_lost(self, error):
        self.error.set_result(error)


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_datagram_endpoint(Lost, local_addr=("127.0.0.1", 0))
    transport.sendto(b"ping", "127.0.0.1")
    await protocol.error

    transport, protocol = await loop.create_datagram_endpoint(Lost, local_addr=("127.0.0.1", 0))
    transport.max_size = -1
    transport.sendto(b"ping", transport.get_extra_info("sockname"))
    await protocol.error


asyncio.run(main())
