import base64
import json
import os
import pickle
import re
import sys


async def fetch():
    return "42 rows"


def attempt(use):
    data = fetch()
    try:
        use(data)
    except (AttributeError, TypeError) as error:
        print(error)
    finally:
        data.close()


def unpack(data):
    first, second = data
    return first, second


def assign(data):
    data["rows"] = 42


attempt(lambda data: data.text)
attempt(lambda data: data())
attempt(lambda data: list(data))
attempt(lambda data: next(data))
attempt(lambda data: len(data))
attempt(lambda data: "rows" in data)
attempt(unpack)
attempt(assign)
attempt(lambda data: print(*data))
attempt(lambda data: dict(**data))
attempt(lambda data: {**data})
attempt(lambda data: data + 1)
attempt(lambda data: 1 + data)
attempt(lambda data: "rows: " + data)
attempt(lambda data: -data)
attempt(lambda data: data > 0)
attempt(lambda data: max(data, 0))
attempt(lambda data: int(data))
attempt(lambda data: range(data))
attempt(lambda data: f"{data:.2f}")
attempt(lambda data: ", ".join([data]))
attempt(lambda data: re.match("rows", data))
attempt(lambda data: base64.b64encode(data))
attempt(lambda data: os.fspath(data))
attempt(lambda data: sys.stdout.write(data))
attempt(lambda data: json.loads(data))
attempt(lambda data: json.dumps(data))
attempt(lambda data: pickle.dumps(data))
