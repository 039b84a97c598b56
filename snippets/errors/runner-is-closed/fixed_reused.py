import asyncio


async def fetch(name):
    return name


class Client:
    def __init__(self):
        self._runner = asyncio.Runner()

    def load(self, name):
        return self._runner.run(fetch(name))

    def close(self):
        self._runner.close()


client = Client()
try:
    print(client.load("first"))
    print(client.load("second"))
finally:
    client.close()
