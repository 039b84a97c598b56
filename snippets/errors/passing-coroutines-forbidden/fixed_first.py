import asyncio


async def fetch(name, answers):
    await answers[name].wait()
    return name


async def main():
    answers = {"slow": asyncio.Event(), "fast": asyncio.Event()}
    answers["fast"].set()
    tasks = [asyncio.create_task(fetch(name, answers)) for name in answers]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print(done.pop().result(), "answered first")


asyncio.run(main())
