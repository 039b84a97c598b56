"""Ctrl-C for a main thread that waits for the result of a coroutine in another thread."""

import asyncio
import signal
import sys
import threading
import traceback
from typing import NoReturn


async def interrupt_main_thread() -> NoReturn:
    """Press Ctrl-C as soon as the main thread waits, until that cancels this coroutine.

    Once may not be enough: a wait that begins just after a signal does not notice it.
    """
    main = threading.main_thread().ident
    while "result" not in _functions_on_stack(main):
        await asyncio.sleep(0)
    while True:
        signal.pthread_kill(main, signal.SIGINT)
        await asyncio.sleep(1)


def _functions_on_stack(thread: int) -> list[str]:
    stack = traceback.walk_stack(sys._current_frames()[thread])
    return [frame.f_code.co_name for frame, _ in stack]
