import asyncio
import gc


async def rows():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)


generator = rows()
try:
    generator.__anext__().send(None)
except StopIteration as first:
    print("row", first.value)
del generator
gc.collect()
