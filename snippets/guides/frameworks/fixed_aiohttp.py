import asyncio

import aiohttp
from aiohttp import web

session_key = web.AppKey("session", aiohttp.ClientSession)


async def session(app):
    async with aiohttp.ClientSession() as app[session_key]:
        yield


async def rows(request):
    return web.json_response("42 rows")


async def report(request):
    url = request.url.with_path("/rows")
    async with request.app[session_key].get(url) as response:
        return web.json_response([await response.json()])


async def main():
    app = web.Application()
    app.cleanup_ctx.append(session)
    app.add_routes([web.get("/rows", rows), web.get("/report", report)])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0]
    async with aiohttp.ClientSession(f"http://{host}:{port}") as client:
        async with client.get("/report") as response:
            print(response.status, await response.json())
    await runner.cleanup()
    print("session closed:", app[session_key].closed)


asyncio.run(main())
