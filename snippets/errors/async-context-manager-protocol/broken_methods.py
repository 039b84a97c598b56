import asyncio


class NoEnter:
    async def __aexit__(self, *exc_info):
        pass


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
    for manager in (NoEnter(), PlainEnter(), PlainExit()):
        try:
            async with manager:
                pass
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
