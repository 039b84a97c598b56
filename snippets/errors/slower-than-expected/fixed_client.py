import asyncio
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx

connections = set()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        connections.add(self.client_address)
        self.send_response(204)
        self.end_headers()

    def log_request(self, code="-", size="-"):
        pass


async def fetch(client, url):
    await client.get(url)


async def main():
    async with httpx.AsyncClient() as client:
        for _ in range(5):
            await fetch(client, f"http://127.0.0.1:{server.server_port}/")
    print(f"5 requests, {len(connections)} connection")


with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    Thread(target=server.serve_forever).start()
    asyncio.run(main())
    server.shutdown()
