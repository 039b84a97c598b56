import asyncio


async def main():
    loop = asyncio.get_running_loop()
    with open(__file__) as file, open("/dev/null") as null:
        for watched in file, null, "rows.csv":
            try:
                loop.add_reader(watched, print, "readable")
            except (OSError, ValueError) as error:
                print(f"{type(error).__name__}: {error}")
        for connect in loop.connect_read_pipe, loop.connect_write_pipe:
            try:
                await connect(asyncio.Protocol, file)
            except ValueError as error:
                print(f"{type(error).__name__}: {error}")


asyncio.run(main())
