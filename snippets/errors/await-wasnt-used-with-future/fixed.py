import asyncio


async def request():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    loop.call_soon(answer.set_result, "42 rows")
    return answer


async def main():
    answer = await request()
    print(await answer)


asyncio.run(main())
