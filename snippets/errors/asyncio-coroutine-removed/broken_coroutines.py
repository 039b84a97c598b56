import asyncio

try:

    @asyncio.coroutines
    def fetch():
        yield from asyncio.sleep(0)

except TypeError as error:
    print(error)

try:
    print(asyncio.coroutines.coroutine)
except AttributeError as error:
    print(error)

from asyncio.coroutines import coroutine

print(coroutine)
