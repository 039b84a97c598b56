import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        "echo", "42 rows", stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    print(output.decode().strip())


asyncio.run(main())
