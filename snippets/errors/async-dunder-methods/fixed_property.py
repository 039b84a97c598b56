import asyncio


class User:
    async def name(self):
        await asyncio.sleep(0)
        return "Ada"

    @property
    async def email(self):
        await asyncio.sleep(0)
        return "ada@example.org"


async def main():
    user = User()
    print(await user.name())
    print(await user.email)


asyncio.run(main())
