import asyncio

runner = asyncio.Runner()


async def fetch(name):
    return name


def load(name):
    with runner:
        return runner.run(fetch(name))


print(load("first"))
print(load("second"))
