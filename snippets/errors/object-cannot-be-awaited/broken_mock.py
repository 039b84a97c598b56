import asyncio
from unittest.mock import MagicMock


async def load(client):
    return await client.fetch()


async def main():
    client = MagicMock()
    print(await load(client))


asyncio.run(main())
