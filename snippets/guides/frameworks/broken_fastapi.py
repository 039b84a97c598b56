import asyncio
import socket
import threading
import time

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()
working = threading.Event()


@app.get("/report")
async def report():
    working.set()
    time.sleep(1)
    return "42 rows"


@app.get("/health")
async def health():
    return "healthy"


async def visit(client, path):
    response = await client.get(path)
    print(path, response.json())


async def main(url):
    async with httpx.AsyncClient(base_url=url) as client, asyncio.TaskGroup() as group:
        group.create_task(visit(client, "/report"))
        await asyncio.to_thread(working.wait)
        group.create_task(visit(client, "/health"))


server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
listener = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=server.run, args=[[listener]])
thread.start()
asyncio.run(main(f"http://127.0.0.1:{listener.getsockname()[1]}"))
server.should_exit = True
thread.join()
