class Rows:
    def __aiter__(self):
        return iter(["row 1"])


for call in (
    lambda: aiter(["row 1"]),
    lambda: anext(["row 1"]),
    lambda: aiter(Rows()),
):
    try:
        call()
    except (NameError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
