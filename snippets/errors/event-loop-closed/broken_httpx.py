import asyncio
import socket
import threading

import httpx
import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def rows():
    return "42 rows"


listener = socket.create_server(("127.0.0.1", 0))
config = uvicorn.Config(app, log_level="critical", timeout_keep_alive=60)
server = uvicorn.Server(config)
thread = threading.Thread(target=server.run, args=[[listener]])
thread.start()

client = httpx.AsyncClient()


async def fetch():
    port = listener.getsockname()[1]
    response = await client.get(f"http://127.0.0.1:{port}/")
    return response.json()


for call in range(1, 5):
    try:
        print(call, asyncio.run(fetch()))
    except RuntimeError as error:
        print(call, repr(error))
server.should_exit = True
thread.join()
