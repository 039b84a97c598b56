import asyncio


async def start():
    loop = asyncio.get_running_loop()
    done, pending = loop.create_future(), loop.create_future()
    done.set_result("42 rows")
    return done, pending


async def main():
    print(await done)
    for _ in range(2):
        try:
            await pending
        except RuntimeError as error:
            print(error)


done, pending = asyncio.run(start())
asyncio.run(main())
