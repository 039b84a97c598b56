import asyncio
import io
import threading

managers = {
    "asyncio.Lock": asyncio.Lock(),
    "asyncio.TaskGroup": asyncio.TaskGroup(),
    "threading.Lock": threading.Lock(),
    "io.StringIO": io.StringIO(),
}
for name, manager in managers.items():
    print(f"{name}: with {hasattr(manager, '__enter__')}, async with {hasattr(manager, '__aenter__')}")
