import multiprocessing
from concurrent import futures


def connect():
    raise ValueError("no database")


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    pool = futures.ProcessPoolExecutor(1)
    threads = futures.ThreadPoolExecutor(1, initializer=connect)
    for call in (
        lambda: futures.ProcessPoolExecutor(0),
        lambda: futures.ProcessPoolExecutor(1, initializer="connect"),
        lambda: futures.ProcessPoolExecutor(1, max_tasks_per_child=0),
        lambda: futures.ProcessPoolExecutor(1, max_tasks_per_child="5"),
        lambda: futures.ProcessPoolExecutor(1, fork, max_tasks_per_child=5),
        lambda: pool.map(abs, range(42), chunksize=0),
        lambda: pool.map(abs, range(42), buffersize=0),
        lambda: pool.map(abs, range(42), buffersize="5"),
        lambda: futures.InterpreterPoolExecutor(1).submit("print()"),
        lambda: threads.submit(abs, 42).result(),
    ):
        try:
            call()
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
