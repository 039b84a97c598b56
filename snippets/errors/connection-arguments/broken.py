import asyncio
import socket
import ssl


async def main():
    loop = asyncio.get_running_loop()
    tcp, udp = socket.socket(), socket.socket(type=socket.SOCK_DGRAM)
    tls = ssl.create_default_context()
    attempts = {
        "sock and host": {"host": "127.0.0.1", "port": 8000, "sock": tcp},
        "neither": {},
        "UDP socket": {"sock": udp},
        "server_hostname without ssl": {"host": "127.0.0.1", "port": 8000, "server_hostname": "x"},
        "ssl with sock": {"sock": tcp, "ssl": tls},
    }
    for name, arguments in attempts.items():
        try:
            await loop.create_connection(asyncio.Protocol, **arguments)
        except ValueError as error:
            print(f"{name}: ValueError: {error}")
    tcp.close()
    udp.close()


asyncio.run(main())
