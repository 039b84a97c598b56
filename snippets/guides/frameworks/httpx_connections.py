import asyncio
import socket

import httpx
import uvicorn
from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/")
async def port(request: Request):
    return request.client.port


async def client_for_each_request(url):
    ports = set()
    for _ in range(5):
        async with httpx.AsyncClient() as client:
            ports.add((await client.get(url)).json())
    return len(ports)


async def one_client(url):
    ports = set()
    async with httpx.AsyncClient() as client:
        for _ in range(5):
            ports.add((await client.get(url)).json())
    return len(ports)


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    print("a client for each request:", await client_for_each_request(url), "connections")
    print("one client:", await one_client(url), "connection")
    server.should_exit = True
    await serving


asyncio.run(main())
