import asyncio
import socket


async def watch(reader):
    async for line in reader:
        print("data has arrived:", line)


async def main():
    near, far = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=near)
    watching = asyncio.create_task(watch(reader))
    far.sendall(b"hello\n")
    far.close()
    await watching
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
