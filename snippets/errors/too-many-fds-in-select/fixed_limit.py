import asyncio
import selectors

open_now = most = 0


async def answer(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def fetch(port, limit):
    global open_now, most
    async with limit:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        open_now += 1
        most = max(most, open_now)
        writer.write(b"row\n")
        row = await reader.read()
        writer.close()
        await writer.wait_closed()
        open_now -= 1
        return row


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    limit = asyncio.Semaphore(50)
    rows = await asyncio.gather(*(fetch(port, limit) for _ in range(300)))
    print(len(rows), "rows, never more than", most, "connections")
    server.close()


def new_loop():
    return asyncio.SelectorEventLoop(selectors.SelectSelector())


with asyncio.Runner(loop_factory=new_loop) as runner:
    runner.run(main())
