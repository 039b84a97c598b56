import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("true")
    await process.wait()
    process.terminate()


asyncio.run(main())
