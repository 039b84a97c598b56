import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    try:
        await loop.sock_sendall(near, b"hello")
    finally:
        near.close()
        far.close()


asyncio.run(main(), debug=True)
