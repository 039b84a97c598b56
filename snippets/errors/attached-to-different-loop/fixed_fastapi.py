import asyncio
import socket
from contextlib import asynccontextmanager

import httpx
import uvicorn
from fastapi import FastAPI

here, server = socket.socketpair()


@asynccontextmanager
async def lifespan(app):
    app.state.reader, writer = await asyncio.open_connection(sock=here)
    yield
    writer.close()
    await writer.wait_closed()


app = FastAPI(lifespan=lifespan)


@app.get("/rows")
async def rows():
    return await app.state.reader.readline()


async def main():
    web = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    serving = asyncio.create_task(web.serve(sockets=[listener]))
    async with httpx.AsyncClient() as client:
        server.sendall(b"42 rows\n")
        response = await client.get(f"http://127.0.0.1:{port}/rows")
    print(response.status_code, response.json())
    web.should_exit = True
    await serving


asyncio.run(main())
