"""The same waits and the same calculations with asyncio, threads, processes and one by one."""

import argparse
import asyncio
import json
import multiprocessing
import os
import platform
import re
import socket
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from statistics import median


async def serve(delay, sender):
    async def answer(reader, writer):
        await asyncio.sleep(delay)
        writer.write(b"!")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=1024)
    sender.send(server.sockets[0].getsockname()[1])
    await asyncio.to_thread(multiprocessing.parent_process().join)


def run_server(delay, sender):
    asyncio.run(serve(delay, sender))


def fetch(port):
    with socket.create_connection(("127.0.0.1", port)) as connection:
        return connection.recv(1)


async def fetch_async(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answer = await reader.readexactly(1)
    writer.close()
    await writer.wait_closed()
    return answer


def calculate(size):
    return sum(number * number % 7 for number in range(size))


async def calculate_async(size):
    return calculate(size)


def one_by_one(function, argument, count, limit):
    return [function(argument) for _ in range(count)]


def with_asyncio(function, argument, count, limit):
    async def run_all():
        slots = asyncio.Semaphore(limit)

        async def limited():
            async with slots:
                return await function(argument)

        return await asyncio.gather(*(limited() for _ in range(count)))

    return asyncio.run(run_all())


def with_threads(function, argument, count, limit):
    with ThreadPoolExecutor(limit) as pool:
        return list(pool.map(function, [argument] * count))


def with_processes(function, argument, count, limit):
    with ProcessPoolExecutor(limit) as pool:
        return list(pool.map(function, [argument] * count))


def ways(part, options):
    """Return name: (way, function, argument, how often, how many at a time)."""
    if part == "io":
        port, waits, limit = options.port, options.waits, options.limit
        return {
            "asyncio": (with_asyncio, fetch_async, port, waits, waits),
            "threads": (with_threads, fetch, port, waits, waits),
            f"asyncio, {limit} at a time": (with_asyncio, fetch_async, port, waits, limit),
            f"threads, {limit} at a time": (with_threads, fetch, port, waits, limit),
            f"processes, {limit} at a time": (with_processes, fetch, port, waits, limit),
            "one after another": (one_by_one, fetch, port, waits // 100 or 1, 1),
        }
    size, cores = options.size, os.cpu_count()
    return {
        "asyncio": (with_asyncio, calculate_async, size, 8, 8),
        "threads": (with_threads, calculate, size, 8, cores),
        "processes": (with_processes, calculate, size, 8, cores),
        "one after another": (one_by_one, calculate, size, 8, 1),
    }


def work(way, function, argument, count, limit):
    """Do the work in this process and print how long one thing took on average."""
    start = time.perf_counter()
    results = way(function, argument, count, limit)
    seconds = time.perf_counter() - start
    assert len(results) == count
    print(seconds / count)
    time.sleep(0.1)  # time for a last look at the memory


def measure(part, name, options):
    """Do the work in a new interpreter; return seconds for one thing, and the peak memory in MB."""
    command = [sys.executable, __file__, "--run", part, name]
    for option in ("waits", "limit", "size", "port"):
        command += [f"--{option}", str(getattr(options, option))]
    peak = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.02)
        return float(process.stdout.read()), peak / 1024


def memory(pid):
    """Return the kB of a process and its children, 0 without /proc.

    A page that n processes share counts 1/n in each.
    """
    process = Path("/proc", str(pid))
    try:
        used = re.search(r"^Pss: +(\d+)", (process / "smaps_rollup").read_text(), re.MULTILINE)
        children = (process / "task" / str(pid) / "children").read_text().split()
    except OSError:
        return 0
    return (int(used[1]) if used else 0) + sum(memory(int(child)) for child in children)


def compare(part, title, total, options):
    """Measure each way `repeat` times; print and return the medians."""
    runs = {name: [] for name in ways(part, options)}
    for _ in range(options.repeat):
        for name, measured in runs.items():
            measured.append(measure(part, name, options))
    print(f"\n{title:28}{'time':>10}{'ratio':>9}{'memory':>14}{'ratio':>9}")
    figures = {}
    for name, measured in runs.items():
        seconds, megabytes = (median(values) for values in zip(*measured))
        figures[name] = {"seconds": seconds * total, "megabytes": megabytes}
        ratio = {
            key: value / (figures["asyncio"][key] or 1) for key, value in figures[name].items()
        }
        print(
            f"{name:28}{seconds * total:8.2f} s{ratio['seconds']:9.2f}"
            f"{megabytes:11.1f} MB{ratio['megabytes']:9.2f}"
        )
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=["io", "cpu"], help="measure only this part")
    parser.add_argument("--waits", type=int, default=1000, help="how many waits")
    parser.add_argument("--delay", type=float, default=0.5, help="seconds that each one lasts")
    parser.add_argument("--limit", type=int, default=50, help="how many at a time, where limited")
    parser.add_argument("--size", type=int, default=8_000_000, help="steps of a calculation")
    parser.add_argument("--repeat", type=int, default=1, help="measure so often, take the median")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file")
    parser.add_argument("--run", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        part, name = options.run
        return work(*ways(part, options)[name])

    machine = (
        f"CPython {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores, "
        f"processes by {multiprocessing.get_start_method()}"
    )
    print(machine)
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    server = context.Process(target=run_server, args=(options.delay, sender), daemon=True)
    server.start()
    options.port = receiver.recv()
    figures = {"machine": machine, "waits": options.waits, "delay": options.delay}
    if options.part != "cpu":
        title = f"{options.waits} waits of {options.delay} s"
        figures["io"] = compare("io", title, options.waits, options)
    if options.part != "io":
        figures["cpu"] = compare("cpu", "8 calculations", 8, options)
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
