import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    tcp, udp = socket.socket(), socket.socket(type=socket.SOCK_DGRAM)
    attempts = {
        "nothing": {},
        "TCP socket": {"sock": tcp},
        "sock and reuse_port": {"sock": udp, "reuse_port": True},
        "address is a string": {"local_addr": "127.0.0.1"},
        "path is a number": {"local_addr": 7, "family": socket.AF_UNIX},
        "two families": {"local_addr": ("127.0.0.1", 0), "remote_addr": ("::1", 9)},
        "reuse_address": {"local_addr": ("127.0.0.1", 0), "reuse_address": True},
    }
    for name, arguments in attempts.items():
        try:
            await loop.create_datagram_endpoint(asyncio.DatagramProtocol, **arguments)
        except (ValueError, TypeError, AssertionError, OSError) as error:
            print(f"{name}: {type(error).__name__}: {error}")
    tcp.close()
    udp.close()


asyncio.run(main())
