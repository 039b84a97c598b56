import asyncio

import httpx
from fastapi import FastAPI

app = FastAPI()


async def fetch():
    return {"rows": 42}


@app.get("/rows")
async def rows():
    return fetch()


async def main():
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        response = await client.get("/rows")
    print(response.status_code, response.json())


asyncio.run(main())
