import asyncio


class Client:
    def __init__(self, connection):
        self.connection = connection

    @classmethod
    async def connect(cls, url):
        await asyncio.sleep(0)
        return cls(f"connection to {url}")


async def main():
    client = await Client.connect("/users")
    print(client.connection)


asyncio.run(main())
