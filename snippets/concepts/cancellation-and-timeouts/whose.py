import asyncio


async def client():
    raise TimeoutError("the server's own timeout")


async def main():
    try:
        async with asyncio.timeout(10) as limit:
            await client()
    except TimeoutError as error:
        print(repr(error), "- ours:", limit.expired())


asyncio.run(main())
