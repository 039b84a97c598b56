import gc
import sys


def finalizer(generator):
    raise ValueError("the hook failed")


async def rows():
    yield 1


sys.set_asyncgen_hooks(finalizer=finalizer)
generator = rows()
try:
    generator.__anext__().send(None)
except StopIteration:
    pass
del generator
gc.collect()
