import unittest


async def fetch():
    return "42 rows"


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def test_fetch(self):
        self.assertEqual(await fetch(), "42 rows")


unittest.main()
