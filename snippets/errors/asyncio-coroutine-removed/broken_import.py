from asyncio import coroutine

print(coroutine)
