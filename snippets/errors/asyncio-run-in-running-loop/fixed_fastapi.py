import asyncio
import socket

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()


async def fetch():
    return "42 rows"


@app.get("/rows")
async def rows():
    return await fetch()


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient() as client:
        response = await client.get(f"http://127.0.0.1:{port}/rows")
    print(response.status_code, response.json())
    server.should_exit = True
    await serving


asyncio.run(main())
