import asyncio


async def is_admin(user):
    return user == "root"


async def main():
    if await is_admin("guest"):
        print("guest deletes everything")
    else:
        print("guest may not do that")


asyncio.run(main())
