import asyncio


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0)
    )
    await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol,
        local_addr=transport.get_extra_info("sockname"),
    )


asyncio.run(main())
