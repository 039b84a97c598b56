import asyncio
import os
import tempfile


async def serve(reader, writer):
    writer.close()


async def main():
    with tempfile.TemporaryDirectory() as folder:
        run = os.path.join(folder, "run")
        path = os.path.join(run, "app.sock")
        os.mkdir(run)
        server = await asyncio.start_unix_server(serve, path)
        os.rename(run, run + ".old")
        open(run, "w").close()
        server.close()
        for path in (run, path):
            try:
                await asyncio.start_unix_server(serve, path)
            except OSError as error:
                print(f"{type(error).__name__}: {error}")


asyncio.run(main())
