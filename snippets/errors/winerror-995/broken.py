import asyncio
from asyncio import proactor_events


class Proactor:
    def recv(self, *args):
        raise OSError(6, "The handle is invalid")

    recv_into = recv


class Console:
    def fileno(self):
        return 0

    def close(self):
        pass


async def main():
    loop = asyncio.get_running_loop()
    loop._proactor = Proactor()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    proactor_events._ProactorReadPipeTransport(loop, Console(), protocol)
    try:
        await asyncio.wait_for(reader.readline(), 0.5)
    except (OSError, asyncio.TimeoutError) as error:
        print(f"readline() gave {type(error).__name__}: {error}")


asyncio.run(main())
