import asyncio

answers = [b"", b"pong\n"]


async def serve(reader, writer):
    await reader.readline()
    writer.write(answers.pop(0))
    writer.close()


async def ask(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"ping\n")
        await writer.drain()
        answer = await reader.readline()
    finally:
        writer.close()
    if not answer:
        raise ConnectionError("closed without an answer")
    return answer


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for attempt in range(2):
        try:
            print(await ask(port))
        except ConnectionError as error:
            print(error)
    server.close()


asyncio.run(main())
