import asyncio
import socket
import ssl
import threading

import certificate

listener = socket.create_server(("127.0.0.1", 0))
certificate.server_side.load_verify_locations(certificate.path)


def serve(minimum, verify):
    certificate.server_side.minimum_version = minimum
    certificate.server_side.verify_mode = verify
    connection, _ = listener.accept()
    try:
        certificate.server_side.wrap_socket(connection, server_side=True)
    except ssl.SSLError:
        connection.close()


async def main():
    for *server, client in (
        (ssl.TLSVersion.TLSv1_3, ssl.CERT_NONE, ssl.TLSVersion.TLSv1_2),
        (ssl.TLSVersion.TLSv1_2, ssl.CERT_REQUIRED, ssl.TLSVersion.TLSv1_2),
        (ssl.TLSVersion.TLSv1_2, ssl.CERT_REQUIRED, ssl.TLSVersion.TLSv1_3),
    ):
        threading.Thread(target=serve, args=server).start()
        certificate.client_side.maximum_version = client
        try:
            reader, writer = await asyncio.open_connection(
                *listener.getsockname(), ssl=certificate.client_side, server_hostname="localhost"
            )
            print("connected")
            await reader.read()
        except OSError as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
