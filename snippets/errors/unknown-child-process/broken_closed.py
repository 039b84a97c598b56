import asyncio


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.subprocess_exec(asyncio.SubprocessProtocol, "cat")
    transport.close()


asyncio.run(main(), debug=True)
