import asyncio
import ssl


async def serve(reader, writer):
    writer.close()


def anonymous(purpose):
    # TLS without certificates, to keep the example short.
    context = ssl.SSLContext(purpose)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("aNULL:@SECLEVEL=0")
    return context


async def main():
    server = await asyncio.start_server(
        serve, "127.0.0.1", 0, ssl=anonymous(ssl.PROTOCOL_TLS_SERVER)
    )
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=anonymous(ssl.PROTOCOL_TLS_CLIENT)
    )
    print(await reader.read())
    for number in range(6):
        writer.write(b"ping\n")
        print("sent", number)


asyncio.run(main())
