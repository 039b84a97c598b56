import unittest
from unittest.mock import AsyncMock, MagicMock, create_autospec, patch


class Client:
    async def fetch(self, order):
        raise NotImplementedError("talks to the network")


async def report(client, order):
    try:
        return await client.fetch(order)
    except TimeoutError:
        return "no answer"


class ReportTest(unittest.IsolatedAsyncioTestCase):
    async def test_result(self):
        client = create_autospec(Client, instance=True)
        client.fetch.return_value = "order 7"
        self.assertEqual(await report(client, 7), "order 7")
        client.fetch.assert_awaited_once_with(7)

    async def test_error(self):
        client = create_autospec(Client, instance=True)
        client.fetch.side_effect = TimeoutError
        self.assertEqual(await report(client, 7), "no answer")

    async def test_patch_knows_async_functions(self):
        with patch.object(Client, "fetch", return_value="order 7") as fetch:
            self.assertIsInstance(fetch, AsyncMock)
            self.assertEqual(await report(Client(), 7), "order 7")

    async def test_called_is_not_awaited(self):
        client = create_autospec(Client, instance=True)
        client.fetch(7).close()
        client.fetch.assert_called_once_with(7)
        client.fetch.assert_not_awaited()

    async def test_magic_mock_cannot_be_awaited(self):
        with self.assertRaisesRegex(TypeError, "MagicMock"):
            await report(MagicMock(), 7)


if __name__ == "__main__":
    unittest.main()
