import asyncio


def make_protocol():
    raise ValueError("no protocol today")


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(make_protocol, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await asyncio.sleep(0.1)
    writer.close()
    server.close()


asyncio.run(main(), debug=True)
