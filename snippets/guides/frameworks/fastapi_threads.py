import asyncio
import socket
import threading

import anyio
import httpx
import uvicorn
from fastapi import Depends, FastAPI

app = FastAPI()


def place():
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return f"{threading.current_thread().name}, {error}"
    return f"{threading.current_thread().name}, the server's loop"


@app.get("/async-def")
async def async_endpoint():
    return place()


@app.get("/def")
def endpoint():
    return place()


@app.get("/def-dependency")
async def with_dependency(where: str = Depends(place)):
    return where


@app.get("/def-awaits")
def awaiting_endpoint():
    return anyio.from_thread.run(async_endpoint)


@app.get("/threads")
async def threads():
    return anyio.to_thread.current_default_thread_limiter().total_tokens


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient(base_url=url) as client:
        for path in ["/async-def", "/def", "/def-dependency", "/def-awaits", "/threads"]:
            response = await client.get(path)
            print(path, response.json(), sep=": ")
    server.should_exit = True
    await serving


asyncio.run(main())
