import asyncio

LINES = [
    "asyncio.get_child_watcher()",
    "asyncio.get_event_loop_policy().get_child_watcher()",
    "asyncio.get_event_loop_policy().set_child_watcher(None)",
    "asyncio.SafeChildWatcher()",
    "asyncio.FastChildWatcher()",
    "asyncio.MultiLoopChildWatcher()",
    "asyncio.ThreadedChildWatcher()",
    "asyncio.PidfdChildWatcher()",
    "class Watcher(asyncio.AbstractChildWatcher): pass",
    "from asyncio import ThreadedChildWatcher",
]

for line in LINES:
    try:
        exec(line)
    except (AttributeError, ImportError) as error:
        print(f"{type(error).__name__}: {error}")
