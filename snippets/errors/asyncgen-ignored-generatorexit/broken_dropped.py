import asyncio
import logging
import sys


async def rows():
    try:
        yield 1
    finally:
        yield "one more"


async def load():
    async for row in rows():
        break


def dropped(generator):
    logging.warning("%s was left open", generator.__qualname__, stack_info=True)
    hooks.finalizer(generator)


async def main():
    global hooks
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(finalizer=dropped)
    await load()
    await asyncio.sleep(0.01)


asyncio.run(main())
