import asyncio
import tempfile
from pathlib import Path

import django
from django.conf import settings
from django.db import connection, models

folder = tempfile.TemporaryDirectory()
database = {"ENGINE": "django.db.backends.sqlite3", "NAME": Path(folder.name, "shop.db")}
settings.configure(DATABASES={"default": database})
django.setup()


class Order(models.Model):
    item = models.CharField(max_length=20)

    class Meta:
        app_label = "shop"


async def main():
    print(Order.objects.count())


with connection.schema_editor() as editor:
    editor.create_model(Order)
asyncio.run(main())
