import asyncio


class OldClient:
    def __init__(self):
        self.loop = asyncio.get_event_loop()

    def rows(self):
        return self.loop.run_until_complete(self.fetch())

    async def fetch(self):
        return "42 rows"


with asyncio.Runner():
    print(OldClient().rows())
