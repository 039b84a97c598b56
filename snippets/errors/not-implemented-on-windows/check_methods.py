from asyncio import AbstractEventLoop
from asyncio.proactor_events import BaseProactorEventLoop
from asyncio.selector_events import BaseSelectorEventLoop

for name in dir(AbstractEventLoop):
    missing = [
        cls.__name__
        for cls in (BaseProactorEventLoop, BaseSelectorEventLoop)
        if getattr(cls, name) is getattr(AbstractEventLoop, name)
    ]
    if missing and not name.startswith("__"):
        print(f"{name}: not in {' and '.join(missing)}")
