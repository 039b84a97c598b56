import asyncio
import unittest
from unittest.mock import AsyncMock


async def copy(source, target):
    try:
        while block := await source.read():
            await target.write(block)
    finally:
        await target.close()


class CopyTest(unittest.IsolatedAsyncioTestCase):
    async def test_cancelled_while_it_writes(self):
        writing = asyncio.Event()

        async def write(block):
            writing.set()
            await asyncio.Event().wait()

        source = AsyncMock()
        source.read.return_value = b"42 rows"
        target = AsyncMock()
        target.write.side_effect = write
        copying = asyncio.create_task(copy(source, target))
        await writing.wait()
        copying.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await copying
        target.close.assert_awaited_once_with()


if __name__ == "__main__":
    unittest.main()
