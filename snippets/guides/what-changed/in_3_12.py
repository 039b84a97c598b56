import asyncio
import sys


async def close_server():
    answered = asyncio.Event()

    async def answer(reader, writer):
        await reader.read()
        writer.close()
        answered.set()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    _, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"row 1")
    await asyncio.sleep(0.1)
    server.close()
    closing = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.1)
    at_once = closing.done()
    writer.close()
    await answered.wait()
    await closing
    return "returns at once" if at_once else "waits for the connection"


async def input_without_pipe():
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await process.communicate(b"row 1")
    return "input dropped"


def generator():
    yield


def attempt(what, call):
    try:
        print(f"{what}:", call())
    except Exception as error:
        print(f"{what}:", repr(error))


attempt("wait_closed", lambda: asyncio.run(close_server()))
attempt("communicate", lambda: asyncio.run(input_without_pipe()))
attempt("iscoroutine", lambda: asyncio.iscoroutine(generator()))
