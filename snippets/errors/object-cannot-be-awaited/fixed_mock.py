import asyncio
from unittest.mock import AsyncMock, MagicMock


async def load(client):
    return await client.fetch()


async def main():
    client = MagicMock()
    client.fetch = AsyncMock(return_value="42 rows")
    print(await load(client))


asyncio.run(main())
