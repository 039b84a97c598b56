import asyncio


async def fetch(name, error=None):
    await asyncio.sleep(0)
    if error:
        raise error
    return f"rows of {name}"


async def main():
    names = ["users", "orders", "stock", "news"]
    results = await asyncio.gather(
        fetch("users"),
        fetch("orders", ConnectionError("orders is down")),
        fetch("stock", ValueError("stock is empty")),
        fetch("news"),
        return_exceptions=True,
    )
    for name, result in zip(names, results):
        if isinstance(result, BaseException):
            print(f"{name} failed: {result!r}")
        else:
            print(result)


asyncio.run(main())
