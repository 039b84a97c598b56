import asyncio
import warnings

warnings.simplefilter("ignore")


class Rows:
    async def __len__(self):
        return 0

    async def __bool__(self):
        return False

    async def __contains__(self, row):
        return False

    async def __str__(self):
        return "rows"

    async def __repr__(self):
        return "Rows()"

    async def __iter__(self):
        return iter([])

    async def __enter__(self):
        return self

    async def __exit__(self, *exc_info):
        print("never printed")

    @property
    async def first(self):
        return 1

    async def __eq__(self, other):
        return False


rows = Rows()
for name, attempt in {
    "len()": lambda: len(rows),
    "bool()": lambda: bool(rows),
    "in": lambda: 1 in rows,
    "str()": lambda: str(rows),
    "repr()": lambda: repr(rows),
    "for": lambda: [row for row in rows],
    "==": lambda: type(rows == rows).__name__,
    "property": lambda: type(rows.first).__name__,
}.items():
    try:
        print(f"{name}: {attempt()}")
    except TypeError as error:
        print(f"{name}: TypeError: {error}")
with rows as entered:
    print("with:", type(entered).__name__)
