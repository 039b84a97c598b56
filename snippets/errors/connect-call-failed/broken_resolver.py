import asyncio


async def resolve(host, port, **options):
    return []


async def main():
    asyncio.get_running_loop().getaddrinfo = resolve
    for connect in (
        lambda: asyncio.open_connection("db.example", 5432),
        lambda: asyncio.start_server(print, "db.example", 5432),
    ):
        try:
            await connect()
        except OSError as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
