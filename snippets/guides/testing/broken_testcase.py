import unittest


async def fetch():
    return "41 rows"


class FetchTest(unittest.TestCase):
    async def test_fetch(self):
        self.assertEqual(await fetch(), "42 rows")


if __name__ == "__main__":
    unittest.main()
