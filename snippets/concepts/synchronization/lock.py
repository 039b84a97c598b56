import asyncio

balance = 100
lock = asyncio.Lock()


async def withdraw(amount):
    global balance
    async with lock:
        seen = balance
        await asyncio.sleep(0)
        balance = seen - amount


async def main():
    await asyncio.gather(withdraw(30), withdraw(50))
    print(balance)


asyncio.run(main())
