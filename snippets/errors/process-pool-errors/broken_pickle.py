import asyncio
import functools
import threading
from concurrent.futures import ProcessPoolExecutor

JOBS = {"double": lambda row: row * 2}


class Rows:
    def __init__(self):
        self.lock = threading.Lock()

    def count(self):
        return 42


class RowError(Exception):
    def __init__(self, row, reason):
        super().__init__(f"row {row}: {reason}")


def load():
    raise RowError(42, "empty")


@functools.wraps(load)
def logged():
    return load()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        for call in (
            (lambda row: row * 2, 21),
            (JOBS["double"], 21),
            (logged,),
            (Rows().count,),
            (sum, (row for row in range(42))),
            (len, open(__file__)),
            (print, loop),
            (print, asyncio.current_task()),
            (load,),
        ):
            try:
                await loop.run_in_executor(pool, *call)
            except Exception as error:
                print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
