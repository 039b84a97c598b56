import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10
    queue, event, future = asyncio.Queue(), asyncio.Event(), loop.create_future()
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    calls = {
        "loop.call_soon()": lambda: loop.call_soon(print),
        "loop.call_later()": lambda: loop.call_later(1, print),
        "queue.put_nowait(), nobody waits": lambda: queue.put_nowait("row 1"),
        "event.set(), nobody waits": event.set,
        "future.set_result(), nobody waits": lambda: future.set_result(42),
        "writer.write()": lambda: writer.write(b"row 1"),
        "loop.add_reader()": lambda: loop.add_reader(right, right.recv, 100),
    }
    for name, call in calls.items():
        try:
            await asyncio.to_thread(call)
            print(f"{name}: no error")
        except RuntimeError as error:
            print(f"{name}: {error}")
    loop.remove_reader(right)
    right.close()
    writer.close()
    await writer.wait_closed()


asyncio.run(main(), debug=True)
