import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("connected")
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        await asyncio.sleep(0)
        print("closed after", repr(exc))

    async def send(self, text):
        raise ConnectionError(f"{text} was not sent")


async def main():
    try:
        async with Connection() as connection:
            await connection.send("hello")
    except ConnectionError as error:
        print("caught:", error)


asyncio.run(main())
