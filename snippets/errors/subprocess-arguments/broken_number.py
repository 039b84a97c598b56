import asyncio


async def main():
    await asyncio.create_subprocess_exec("python", "-m", "http.server", 8000)


asyncio.run(main())
