import asyncio


async def fetch(name):
    return name


with asyncio.Runner() as runner:
    print(runner.run(fetch("first")))

print(runner.run(fetch("second")))
