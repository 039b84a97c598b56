import asyncio
import socket
from contextlib import asynccontextmanager

import httpx
import uvicorn
from fastapi import FastAPI, Request


@asynccontextmanager
async def lifespan(app):
    app.state.mails = set()
    async with httpx.AsyncClient() as app.state.client:
        yield
        while app.state.mails:
            await asyncio.wait(app.state.mails)
    print("client closed:", app.state.client.is_closed)


app = FastAPI(lifespan=lifespan)
answered = asyncio.Event()


async def send_mail(order):
    await answered.wait()
    print("mail sent for order", order)


@app.get("/stock")
async def stock():
    return "3 lamps"


@app.post("/orders/{order}")
async def place_order(order: int, request: Request):
    state = request.app.state
    in_stock = await state.client.get(str(request.url_for("stock")))
    mail = asyncio.create_task(send_mail(order))
    state.mails.add(mail)
    mail.add_done_callback(state.mails.discard)
    return f"order {order} placed, {in_stock.json()} in stock"


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient(base_url=url) as client:
        response = await client.post("/orders/7")
    print(response.json())
    answered.set()
    server.should_exit = True
    await serving


asyncio.run(main())
