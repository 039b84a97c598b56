import asyncio
import socket

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()


async def fetch(page):
    return f"page {page}"


@app.get("/pages")
async def pages():
    first = asyncio.create_task(fetch(1))
    second = asyncio.create_task(fetch(2))
    return [await first, await second]


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient() as client:
        response = await client.get(f"http://127.0.0.1:{port}/pages")
    print(response.status_code, response.json())
    server.should_exit = True
    await serving


asyncio.run(main())
