import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "203.0.113.7", 8000)


asyncio.run(main())
