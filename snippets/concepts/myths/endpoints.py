import asyncio
import socket
import threading
import time

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()
turns = []


@app.get("/in-async-def")
async def in_async_def():
    before = len(turns)
    time.sleep(0.2)
    return {"thread": threading.current_thread().name, "loop ran": len(turns) > before}


@app.get("/in-def")
def in_def():
    before = len(turns)
    time.sleep(0.2)
    return {"thread": threading.current_thread().name, "loop ran": len(turns) > before}


async def count_turns():
    while True:
        turns.append(1)
        await asyncio.sleep(0.01)


async def main():
    counting = asyncio.create_task(count_turns())
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with httpx.AsyncClient(base_url=address) as client:
        for path in ("/in-async-def", "/in-def"):
            print(path, (await client.get(path)).json())
    server.should_exit = True
    await serving
    counting.cancel()


asyncio.run(main())
