import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    server.close()
    await server.serve_forever()


asyncio.run(main())
