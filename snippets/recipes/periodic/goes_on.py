import asyncio

from periodic import periodic


async def main():
    answers = iter([3, OSError("no answer"), 4])
    refreshed = asyncio.Queue()

    async def refresh_prices():
        try:
            answer = next(answers)
            if isinstance(answer, OSError):
                raise answer
            refreshed.put_nowait(answer)
        except OSError as error:
            print("prices not refreshed:", error)

    task = asyncio.create_task(periodic(refresh_prices, 0.01))
    print("tea:", await refreshed.get())
    print("tea:", await refreshed.get())
    task.cancel()


asyncio.run(main())
