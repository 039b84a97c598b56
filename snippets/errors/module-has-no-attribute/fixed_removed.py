import asyncio


async def main():
    process = await asyncio.create_subprocess_exec("true")
    print("exit code", await process.wait())


asyncio.run(main())
