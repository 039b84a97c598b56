import asyncio


async def main():
    await asyncio.create_subprocess_exec("echo 42")


asyncio.run(main())
