import asyncio


class Response:
    def json(self):
        return {"rows": 42}


async def get(path):
    return Response()


async def main():
    print(await get("/rows").json())


asyncio.run(main())
