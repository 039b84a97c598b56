import asyncio
import threading

from aiohttp import web


def stop():
    raise web.GracefulExit


async def on_startup(app):
    print("serving in", threading.current_thread().name)
    asyncio.get_running_loop().call_later(0.1, stop)


app = web.Application()
app.on_startup.append(on_startup)
options = {"host": "127.0.0.1", "port": 0, "handle_signals": False, "print": None}
thread = threading.Thread(target=web.run_app, args=[app], kwargs=options, name="web")
thread.start()
thread.join()
