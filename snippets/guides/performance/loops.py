import asyncio
import time

import uvloop


async def echo(reader, writer):
    while line := await reader.readline():
        writer.write(line)
    writer.close()


async def main(messages):
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(messages):
            writer.write(b"ping\n")
            await reader.readline()
        writer.close()
        await writer.wait_closed()


seconds = {}
for name, new_loop in [("asyncio", asyncio.SelectorEventLoop), ("uvloop", uvloop.new_event_loop)]:
    with asyncio.Runner(loop_factory=new_loop) as runner:
        start = time.perf_counter()
        runner.run(main(5000))
        seconds[name] = time.perf_counter() - start
        print(f"{name}: 5000 answers, {seconds[name] / seconds['asyncio']:.2f} of the time")
