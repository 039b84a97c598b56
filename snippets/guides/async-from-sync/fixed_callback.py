import asyncio


class Feed:
    def __init__(self, on_message):
        self.on_message = on_message

    async def run(self):
        for message in ("first", "second"):
            await asyncio.sleep(0.1)
            self.on_message(message)


async def save(message):
    await asyncio.sleep(0.2)
    print("saved", message)


async def main():
    async with asyncio.TaskGroup() as group:
        feed = Feed(lambda message: group.create_task(save(message)))
        await feed.run()
        print("feed ended")


asyncio.run(main())
