import asyncio
import json


async def read():
    yield "row 1"
    yield "row 2"


def unpack(rows):
    first, second = rows


async def main():
    uses = [
        lambda rows: [row for row in rows],
        next,
        lambda rows: rows[0],
        len,
        lambda rows: "row 1" in rows,
        lambda rows: print(*rows),
        lambda rows: rows + ["row 3"],
        lambda rows: rows.flatten(),
        lambda rows: rows(),
        json.dumps,
        unpack,
    ]
    for use in uses:
        try:
            use(read())
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
