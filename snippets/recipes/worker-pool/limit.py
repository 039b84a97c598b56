import asyncio

from worker_pool import worker_pool


async def send(mail):
    if mail == "slow":
        await asyncio.Event().wait()  # the mail server hangs
    print("sent:", mail)


async def main():
    try:
        async with asyncio.timeout(0.05), worker_pool(send) as put:
            for mail in ["hello", "slow", "bye"]:
                await put(mail)
    except TimeoutError:
        print("stopped with mails unsent")


asyncio.run(main())
