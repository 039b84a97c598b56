async def read():
    yield "row 1"
    yield "row 2"


def show():
    async for row in read():
        print(row)


show()
