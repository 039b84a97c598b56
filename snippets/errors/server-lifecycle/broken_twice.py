import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        await asyncio.gather(server.serve_forever(), server.serve_forever())


asyncio.run(main())
