import asyncio


async def serve(reader, writer):
    writer.close()
    await writer.wait_closed()


async def main():
    stopping = asyncio.Event()
    async with await asyncio.start_server(serve, "127.0.0.1", 0):
        asyncio.get_running_loop().call_later(0.05, stopping.set)
        print("serving")
        await stopping.wait()
    print("stopped")


asyncio.run(main())
