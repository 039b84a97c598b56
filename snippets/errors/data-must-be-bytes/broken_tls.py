import asyncio
import ssl
from asyncio.sslproto import SSLProtocol


async def main():
    loop = asyncio.get_running_loop()
    context = ssl.create_default_context()
    tls = SSLProtocol(loop, asyncio.Protocol(), context, None, server_hostname="x")
    make = getattr(tls, "_get_app_transport", None)
    transport = make() if make else tls._app_transport
    transport.write("hello\n")


asyncio.run(main())
