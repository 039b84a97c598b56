import asyncio
import logging
import threading

import httpx
from flask import Flask
from werkzeug.serving import make_server

logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = Flask(__name__)
loops = []


async def send_mail(order):
    try:
        await asyncio.sleep(0.1)
        print("mail sent for order", order)
    finally:
        print("end of send_mail", order)


@app.post("/orders/<int:order>")
async def place_order(order):
    loops.append(asyncio.get_running_loop())
    asyncio.create_task(send_mail(order))
    await asyncio.sleep(0)
    return f"order {order} placed"


server = make_server("127.0.0.1", 0, app, threaded=True)
thread = threading.Thread(target=server.serve_forever)
thread.start()
with httpx.Client(base_url=f"http://127.0.0.1:{server.port}") as client:
    for order in [1, 2]:
        print(client.post(f"/orders/{order}").text)
print("same loop:", loops[0] is loops[1])
print("closed:", [loop.is_closed() for loop in loops])
server.shutdown()
thread.join()
