import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("echo", "42 rows")
    await process.wait()


asyncio.run(main())
