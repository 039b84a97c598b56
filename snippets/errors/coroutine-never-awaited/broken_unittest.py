import unittest


async def fetch():
    return "42 rows"


class FetchTest(unittest.TestCase):
    async def test_fetch(self):
        self.assertEqual(await fetch(), "no rows")


unittest.main()
