import asyncio
import socket
import threading

import httpx
import uvicorn
from fastapi import BackgroundTasks, FastAPI

app = FastAPI()
answered = threading.Event()


def send_mail(order):
    answered.wait()
    print("mail for order", order, "in", threading.current_thread().name)


async def update_stock(order):
    print("stock for order", order, "in", threading.current_thread().name)
    raise ConnectionError("no warehouse")


async def notify(order):
    print("customer notified of order", order)


@app.post("/orders/{order}")
async def place_order(order: int, background: BackgroundTasks):
    background.add_task(send_mail, order)
    background.add_task(update_stock, order)
    background.add_task(notify, order)
    return f"order {order} placed"


async def main():
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient(base_url=url) as client:
        response = await client.post("/orders/7")
        print(response.status_code, response.json())
        answered.set()
    server.should_exit = True
    await serving


asyncio.run(main())
