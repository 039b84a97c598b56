import asyncio
from unittest.mock import AsyncMock, Mock


async def fetch(client):
    response = await client.get("/rows")
    response.raise_for_status()
    return response.text


async def main():
    client = AsyncMock()
    client.get.return_value = Mock(text="42 rows")
    print(await fetch(client))


asyncio.run(main())
