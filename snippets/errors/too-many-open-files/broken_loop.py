import asyncio
import resource
import socket

resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))


async def fetch():
    return "42 rows"


sockets = [socket.socket() for _ in range(35)]
try:
    asyncio.run(fetch())
finally:
    sockets.clear()
