import asyncio
import socket


async def main():
    for pause in (False, True):
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        theirs.close()
        print("is_closing():", writer.is_closing())
        writer.write(b"ping\n")
        if pause:
            await asyncio.sleep(0)
        try:
            await writer.drain()
        except ConnectionError as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
