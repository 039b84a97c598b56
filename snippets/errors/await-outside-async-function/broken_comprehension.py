async def fetch(number):
    return f"row {number}"


def load():
    return [await fetch(number) for number in range(2)]


print(load())
