import asyncio
import tempfile
from pathlib import Path

import django
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection, models, transaction

folder = tempfile.TemporaryDirectory()
database = {"ENGINE": "django.db.backends.sqlite3", "NAME": Path(folder.name, "shop.db")}
settings.configure(DATABASES={"default": database})
django.setup()


class Order(models.Model):
    item = models.CharField(max_length=20)

    class Meta:
        app_label = "shop"


@sync_to_async
def order_both(first, second):
    with transaction.atomic():
        Order.objects.create(item=first)
        Order.objects.create(item=second)


async def main():
    await Order.objects.acreate(item="lamp")
    await order_both("table", "chair")
    print(await Order.objects.acount(), "orders")
    async for order in Order.objects.order_by("item"):
        print(order.item)


with connection.schema_editor() as editor:
    editor.create_model(Order)
asyncio.run(main())
