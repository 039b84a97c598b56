import asyncio
from unittest.mock import AsyncMock, MagicMock


async def load(client):
    return [row async for row in client.rows()]


async def main():
    client = AsyncMock()
    client.rows = MagicMock()
    client.rows.return_value.__aiter__.return_value = ["row 1", "row 2"]
    print(await load(client))


asyncio.run(main())
