import asyncio


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.subprocess_exec(asyncio.SubprocessProtocol, "sleep", "10")
    transport.close()


asyncio.run(main())
