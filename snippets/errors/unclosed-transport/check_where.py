import asyncio
import socket
import traceback
import warnings

server = socket.create_server(("127.0.0.1", 0))


async def fetch():
    reader, writer = await asyncio.open_connection(*server.getsockname())
    return "42 rows"


async def main():
    print(await fetch())


warnings.showwarning = lambda *args, **kwargs: traceback.print_stack()
warnings.simplefilter("always", ResourceWarning)
asyncio.run(main())
server.close()
