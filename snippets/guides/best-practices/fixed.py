import asyncio


async def save(client, job):
    await job.ready.wait()
    try:
        await client.save(job)
    except ConnectionError:
        print("not saved")
    client.close()


class Job:
    def __init__(self):
        self.ready = asyncio.Event()


class Client:
    async def save(self, job):
        print("saved")

    async def report(self):
        print("reported")

    def close(self):
        print("closed")


async def main():
    client, job = Client(), Job()
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        group.create_task(save(client, job))
        group.create_task(client.report())
        job.ready.set()


asyncio.run(main())
