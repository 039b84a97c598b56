import asyncio
import signal
import traceback
from asyncio.proactor_events import BaseProactorEventLoop
from asyncio.selector_events import BaseSelectorEventLoop

CALLS = [
    (BaseProactorEventLoop.add_reader, 0, print),
    (BaseProactorEventLoop.add_writer, 1, print),
    (BaseProactorEventLoop.remove_reader, 0),
    (BaseProactorEventLoop.remove_writer, 1),
    (BaseProactorEventLoop.add_signal_handler, signal.SIGINT, print),
    (BaseProactorEventLoop.remove_signal_handler, signal.SIGINT),
    (BaseSelectorEventLoop.connect_read_pipe, asyncio.Protocol, None),
    (BaseSelectorEventLoop.connect_write_pipe, asyncio.Protocol, None),
    (BaseProactorEventLoop.create_unix_connection, asyncio.Protocol, "socket"),
    (BaseProactorEventLoop.create_unix_server, asyncio.Protocol, "socket"),
]


async def main():
    loop = asyncio.get_running_loop()
    for method, *arguments in CALLS:
        try:
            await method(loop, *arguments)
        except NotImplementedError:
            traceback.print_exc(limit=-1)


loop = BaseSelectorEventLoop()
loop.run_until_complete(main())
loop.close()
