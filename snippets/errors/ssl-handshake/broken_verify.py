import asyncio
import ssl

import certificate


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, "localhost", 0, ssl=certificate.server_side)
    port = server.sockets[0].getsockname()[1]
    await asyncio.open_connection("localhost", port, ssl=ssl.create_default_context())


asyncio.run(main())
