import asyncio
import concurrent.futures


class Rows:
    def __init__(self, inner):
        self.inner = inner

    def __await__(self):
        return (yield self.inner)


async def main():
    loop = asyncio.get_running_loop()
    for inner in (
        42,
        concurrent.futures.Future(),
        (row for row in ["row 1"]),
        loop.create_future(),
    ):
        try:
            await Rows(inner)
        except RuntimeError as error:
            print(error)


asyncio.run(main())
