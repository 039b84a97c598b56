import asyncio
import socket
import ssl


async def main():
    loop = asyncio.get_running_loop()
    context = ssl.create_default_context()
    near, far = socket.socketpair()
    wrapped = context.wrap_socket(near, server_hostname="x", do_handshake_on_connect=False)
    wrapped.setblocking(False)
    try:
        await loop.sock_recv(wrapped, 100)
    finally:
        wrapped.close()
        far.close()


asyncio.run(main())
