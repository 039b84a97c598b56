import asyncio


async def fetch(host):
    await asyncio.sleep(0 if host == "a" else 1)
    print("answer from", host)


async def main():
    tasks = [asyncio.create_task(fetch(host)) for host in ("a", "b", "c")]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), "done,", len(pending), "pending")


asyncio.run(main())
