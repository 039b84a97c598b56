import asyncio
import unittest


async def place_order(order):
    asyncio.create_task(send_mail(order), name=f"mail for order {order}")
    return "placed"


async def send_mail(order):
    await asyncio.sleep(1)


class OrderTest(unittest.IsolatedAsyncioTestCase):
    async def test_place_order(self):
        self.assertEqual(await place_order(7), "placed")


class StrictOrderTest(OrderTest):
    async def asyncTearDown(self):
        left = asyncio.all_tasks() - {asyncio.current_task()}
        self.assertEqual([task.get_name() for task in left], [])


if __name__ == "__main__":
    unittest.main()
