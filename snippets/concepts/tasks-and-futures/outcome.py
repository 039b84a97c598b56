import asyncio


async def load(page):
    if page == "missing":
        raise LookupError("no such page")
    return f"text of {page}"


async def main():
    home = asyncio.create_task(load("home"))
    missing = asyncio.create_task(load("missing"))
    try:
        home.result()
    except asyncio.InvalidStateError as error:
        print("too early:", error)
    await asyncio.wait([home, missing])
    print(home.result())
    print(repr(missing.exception()))
    for attempt in (1, 2):
        try:
            await missing
        except LookupError as error:
            print(f"await {attempt}: {error}")


asyncio.run(main())
