import asyncio

NAMES = [
    "get_child_watcher",
    "SafeChildWatcher",
    "FastChildWatcher",
    "MultiLoopChildWatcher",
    "ThreadedChildWatcher",
]

for name in NAMES:
    try:
        getattr(asyncio, name)()
    except AttributeError as error:
        print(f"AttributeError: {error}")

try:

    class Watcher(asyncio.AbstractChildWatcher):
        pass

except AttributeError as error:
    print(f"AttributeError: {error}")
