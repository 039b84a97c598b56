import asyncio
import io
import socket


async def main():
    loop = asyncio.get_running_loop()
    near, far = socket.socketpair()
    transport, _ = await loop.create_connection(asyncio.Protocol, sock=near)
    udp = socket.socket(type=socket.SOCK_DGRAM)
    udp.setblocking(False)
    with open(__file__, "rb") as file, open(__file__) as text:
        for name, call in {
            "text file": lambda: loop.sendfile(transport, text),
            "count 0": lambda: loop.sock_sendfile(near, file, count=0),
            "offset -1": lambda: loop.sock_sendfile(near, file, offset=-1),
            "UDP socket": lambda: loop.sock_sendfile(udp, file),
            "no descriptor": lambda: loop.sendfile(transport, io.BytesIO(b"x"), fallback=False),
            "closing": lambda: (transport.close(), loop.sendfile(transport, file))[1],
        }.items():
            try:
                await call()
                print(name, "works")
            except Exception as error:
                print(f"{name}: {type(error).__name__}: {error}")
    udp.close()
    far.close()


asyncio.run(main())
