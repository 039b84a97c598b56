import asyncio


async def connect():
    return "connection"


class Store:
    def __init__(self, connection):
        self.connection = connection

    @classmethod
    async def open(cls):
        return cls(await connect())


async def main():
    store = await Store.open()
    print(store.connection)


asyncio.run(main())
