import asyncio

background = set()


def finished(task):
    background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        print(f"{task.get_name()} failed: {error}")


def start(coro, name):
    task = asyncio.create_task(coro, name=name)
    background.add(task)
    task.add_done_callback(finished)


async def fetch(host):
    raise ConnectionError(f"no answer from {host}")


async def main():
    start(fetch("db.example"), name="refresh")
    await asyncio.wait(background)
    print("main goes on")


asyncio.run(main())
