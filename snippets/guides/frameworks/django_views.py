import asyncio
import socket
import threading

import httpx
import uvicorn
from asgiref.sync import async_to_sync
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"])
main_thread = threading.current_thread()


async def load():
    same_thread = threading.current_thread() is main_thread
    return "the server's loop" if same_thread else "another loop"


async def async_view(request):
    return HttpResponse(await load())


def sync_view(request):
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        return HttpResponse(error)


def sync_view_awaits(request):
    return HttpResponse(async_to_sync(load)())


urlpatterns = [
    path("async", async_view),
    path("sync", sync_view),
    path("sync-awaits", sync_view_awaits),
]


async def main():
    config = uvicorn.Config(get_asgi_application(), lifespan="off", log_level="warning")
    server = uvicorn.Server(config)
    listener = socket.create_server(("127.0.0.1", 0))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    async with httpx.AsyncClient() as client:
        for view in ["async", "sync", "sync-awaits"]:
            response = await client.get(f"http://127.0.0.1:{listener.getsockname()[1]}/{view}")
            print(view, response.text, sep=": ")
    server.should_exit = True
    await serving


asyncio.run(main())
