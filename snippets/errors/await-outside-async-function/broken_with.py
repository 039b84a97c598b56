import asyncio

lock = asyncio.Lock()


def save(row):
    async with lock:
        print("saved", row)


save("row 1")
