import asyncio
import logging
import threading

import httpx
from flask import Flask
from werkzeug.serving import make_server

logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = Flask(__name__)
loop = asyncio.new_event_loop()
mails = []


async def send_mail(order):
    await asyncio.sleep(0.1)
    return f"mail sent for order {order}"


@app.post("/orders/<int:order>")
def place_order(order):
    mails.append(asyncio.run_coroutine_threadsafe(send_mail(order), loop))
    return f"order {order} placed"


loop_thread = threading.Thread(target=loop.run_forever)
loop_thread.start()
server = make_server("127.0.0.1", 0, app, threaded=True)
server_thread = threading.Thread(target=server.serve_forever)
server_thread.start()
with httpx.Client(base_url=f"http://127.0.0.1:{server.port}") as client:
    for order in [1, 2]:
        print(client.post(f"/orders/{order}").text)
server.shutdown()
server_thread.join()
for mail in mails:
    print(mail.result())
loop.call_soon_threadsafe(loop.stop)
loop_thread.join()
loop.close()
