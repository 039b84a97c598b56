import asyncio
import logging
import ssl

import certificate

logging.basicConfig(level=logging.DEBUG)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0, ssl=certificate.server_side)
    await asyncio.open_connection(
        *server.sockets[0].getsockname(),
        ssl=ssl.create_default_context(),
        server_hostname="localhost",
    )


asyncio.run(main())
