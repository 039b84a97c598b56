import asyncio


class Job:
    async def run(self):
        return "42 rows"

    def __await__(self):
        return self.run().__await__()


async def main():
    print(await Job())


asyncio.run(main())
