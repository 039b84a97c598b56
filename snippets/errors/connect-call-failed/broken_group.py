import asyncio


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(
        asyncio.Protocol, "127.0.0.1", 9, all_errors=True
    )


asyncio.run(main())
