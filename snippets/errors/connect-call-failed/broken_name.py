import asyncio
import socket


async def main():
    # The flag keeps this example from asking a name server.
    reader, writer = await asyncio.open_connection(
        "http://example.com", 80, flags=socket.AI_NUMERICHOST
    )


asyncio.run(main())
