import asyncio


async def fetch(name):
    if name == "B":
        raise ValueError("B is broken")
    return f"page {name}"


async def main():
    results = await asyncio.gather(
        fetch("A"), fetch("B"), fetch("C"), return_exceptions=True
    )
    for result in results:
        if isinstance(result, BaseException):
            print("failed:", result)
        else:
            print(result)


asyncio.run(main())
