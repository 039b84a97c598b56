import asyncio


class Client:
    def __init__(self, url):
        self.url = url

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("connected to", self.url)
        return self

    async def __aexit__(self, *exc_info):
        await asyncio.sleep(0)
        print("closed")


async def main():
    async with Client("/users") as client:
        print("using", client.url)


asyncio.run(main())
