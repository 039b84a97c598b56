import unittest


async def save(order):
    return f"{order} saved"


class OrderTest(unittest.IsolatedAsyncioTestCase):
    async def test_save(self):
        save("order 7")


if __name__ == "__main__":
    unittest.main()
