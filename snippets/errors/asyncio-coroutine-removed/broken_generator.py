async def fetch():
    return ["row 1", "row 2"]


def load():
    rows = yield from fetch()
    for row in rows:
        yield row


for row in load():
    print(row)
