import asyncio


async def write(process):
    process.stdin.write(b"42 rows\n")


async def read(process):
    await process.stdout.readline()


async def communicate(process):
    print(await process.communicate(b"42 rows\n"))


async def main():
    for use in write, read, communicate:
        process = await asyncio.create_subprocess_exec("true")
        try:
            await use(process)
        except AttributeError as error:
            print(f"AttributeError: {error}")
        await process.wait()


asyncio.run(main())
