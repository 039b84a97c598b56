import asyncio
import multiprocessing
import socket


async def answer(reader, writer):
    writer.write(b"42 rows\n")
    writer.close()
    await writer.wait_closed()


async def serve(listener):
    server = await asyncio.start_server(answer, sock=listener)
    await server.serve_forever()


def work(listener):
    asyncio.run(serve(listener))


async def ask(host, port):
    reader, writer = await asyncio.open_connection(host, port)
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for _ in range(2):
            context.Process(target=work, args=(listener,), daemon=True).start()
        asyncio.run(ask(*listener.getsockname()))
