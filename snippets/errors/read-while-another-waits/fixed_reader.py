import asyncio
import itertools


class Client:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer
        self.numbers = itertools.count()
        self.waiting = {}

    async def ask(self, text):
        if self.writer.is_closing():
            raise ConnectionResetError("no connection")
        number = next(self.numbers)
        answer = self.waiting[number] = asyncio.get_running_loop().create_future()
        try:
            self.writer.write(f"{number} {text}\n".encode())
            return await answer
        finally:
            del self.waiting[number]

    async def receive(self):
        try:
            async for line in self.reader:
                number, text = line.decode().rstrip().split(" ", 1)
                answer = self.waiting.get(int(number))
                if answer and not answer.done():
                    answer.set_result(text)
        finally:
            self.writer.close()
            for answer in self.waiting.values():
                if not answer.done():
                    answer.set_exception(ConnectionResetError("no answer"))


async def answer_backwards(reader, writer):
    lines = [await reader.readline() for _ in range(2)]
    for line in reversed(lines):
        writer.write(line.upper())
    writer.close()


async def main():
    server = await asyncio.start_server(answer_backwards, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = Client(*await asyncio.open_connection("127.0.0.1", port))
    receiving = asyncio.create_task(client.receive())
    print(await asyncio.gather(client.ask("one"), client.ask("two")))
    client.writer.close()
    await receiving
    server.close()


asyncio.run(main())
