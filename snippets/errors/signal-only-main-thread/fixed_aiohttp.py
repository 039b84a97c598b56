import asyncio
import concurrent.futures
import threading

from aiohttp import web

started = concurrent.futures.Future()


def stop():
    raise web.GracefulExit


async def on_startup(app):
    started.set_result(asyncio.get_running_loop())


app = web.Application()
app.on_startup.append(on_startup)
options = {"host": "127.0.0.1", "port": 0, "handle_signals": False, "print": None}
thread = threading.Thread(target=web.run_app, args=[app], kwargs=options)
thread.start()
started.result().call_soon_threadsafe(stop)
thread.join()
print("stopped")
