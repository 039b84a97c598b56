import asyncio
import os
import tempfile


async def start(name, path):
    async def serve(reader, writer):
        writer.write(name)
        writer.close()

    return await asyncio.start_unix_server(serve, path)


async def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "app.sock")
        first = await start(b"first", path)
        second = await start(b"second", path)
        for client in range(2):
            reader, writer = await asyncio.open_unix_connection(path)
            print(await reader.read())
            writer.close()
        print(first.is_serving(), second.is_serving())


asyncio.run(main())
