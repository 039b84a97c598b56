import asyncio
from unittest.mock import AsyncMock


async def fetch(client):
    response = await client.get("/rows")
    response.raise_for_status()
    return response.text


async def main():
    client = AsyncMock()
    client.get.return_value.text = "42 rows"
    print(await fetch(client))


asyncio.run(main())
