import asyncio


class Client:
    async def __init__(self, url):
        self.url = url


async def main():
    client = Client("/users")


asyncio.run(main())
