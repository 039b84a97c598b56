import asyncio
import unittest


async def serve():
    try:
        await asyncio.Event().wait()
    finally:
        raise OSError("cannot write the last rows")


class ServeTest(unittest.IsolatedAsyncioTestCase):
    async def test_serve(self):
        self.task = asyncio.create_task(serve())
        await asyncio.sleep(0)


unittest.main()
