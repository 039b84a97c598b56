import asyncio
import socket

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()
finish = asyncio.Event()


@app.get("/rows")
async def rows():
    await finish.wait()


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    client = httpx.AsyncClient(base_url=url)
    await client.get("/")
    try:
        await asyncio.to_thread(asyncio.run, client.get("/rows"))
    finally:
        finish.set()
        server.should_exit = True
        await serving


asyncio.run(main())
