import asyncio
import os
import socket
import ssl
import tempfile
from asyncio.sslproto import SSLProtocol


async def main():
    loop = asyncio.get_running_loop()
    read_end, write_end = os.pipe()
    pipe, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(write_end, "wb"))
    context = ssl.create_default_context()
    tls = SSLProtocol(loop, asyncio.Protocol(), context, None, server_hostname="x")
    make = getattr(tls, "_get_app_transport", None)
    near, far = socket.socketpair()
    stream, _ = await loop.create_connection(asyncio.Protocol, sock=near)
    with tempfile.TemporaryFile() as file:
        file.truncate(50_000_000)
        sending = asyncio.ensure_future(loop.sendfile(stream, file))
        await asyncio.sleep(0.05)
        for name, call in {
            "pipe": lambda: loop.sendfile(pipe, file).send(None),
            "TLS": lambda: loop.sendfile(
                make() if make else tls._app_transport, file, fallback=False
            ).send(None),
            "write": lambda: stream.write(b"x"),
            "writelines": lambda: stream.writelines([b"x"]),
        }.items():
            try:
                call()
            except RuntimeError as error:
                print(f"{name}: RuntimeError: {error}")
        sending.cancel()
        await asyncio.wait([sending])
    pipe.abort()
    stream.abort()
    os.close(read_end)
    far.close()


asyncio.run(main())
