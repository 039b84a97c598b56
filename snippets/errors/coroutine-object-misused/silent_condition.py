import asyncio


async def is_admin(user):
    return user == "root"


async def main():
    if is_admin("guest"):
        print("guest deletes everything")


asyncio.run(main())
