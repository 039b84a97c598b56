import asyncio


class PlainEnter:
    def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        pass


class PlainExit:
    async def __aenter__(self):
        return self

    def __aexit__(self, *exc_info):
        return False


async def main():
    for manager in (PlainEnter(), PlainExit()):
        try:
            async with manager:
                pass
        except TypeError as error:
            print(error)


asyncio.run(main())
