import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("sleep", "60")
    process.kill()
    await process.wait()
    process.terminate()


asyncio.run(main())
