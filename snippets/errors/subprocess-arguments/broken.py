import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        "echo", "42 rows", stdout=asyncio.subprocess.PIPE, text=True
    )
    output, _ = await process.communicate()
    print(output.strip())


asyncio.run(main())
