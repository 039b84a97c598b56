import asyncio

from background_tasks import BackgroundTasks


async def send_mail(to):
    await asyncio.sleep(0)
    if "@" not in to:
        raise ValueError(f"{to!r} is no address")
    print("mail sent to", to)


async def sign_up(tasks, address):
    tasks.start(send_mail(address), name=f"mail to {address}")
    print("signed up:", address)


async def main():
    async with BackgroundTasks(grace=5) as tasks:
        await sign_up(tasks, "ada@example.org")
        await sign_up(tasks, "nobody")
        print("shutting down")


asyncio.run(main())
