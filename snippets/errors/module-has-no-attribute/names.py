import asyncio
import sys
from operator import attrgetter

ADDED = {
    "3.9": "to_thread Server AbstractEventLoop.shutdown_default_executor",
    "3.11": """TaskGroup Runner timeout timeout_at Timeout Barrier BrokenBarrierError
        Task.cancelling Task.uncancel StreamWriter.start_tls AbstractEventLoop.sock_recvfrom
        AbstractEventLoop.sock_recvfrom_into AbstractEventLoop.sock_sendto""",
    "3.12": """eager_task_factory create_eager_task_factory Task.get_context
        Handle.get_context""",
    "3.13": """EventLoop QueueShutDown Queue.shutdown AbstractServer.close_clients
        AbstractServer.abort_clients""",
    "3.14": """print_call_graph format_call_graph capture_call_graph FutureCallGraph
        FrameCallGraphEntry future_add_to_awaited_by future_discard_from_awaited_by""",
    "3.15": "TaskGroup.cancel",
}
REMOVED = {
    "3.9": "Task.all_tasks Task.current_task",
    "3.11": "coroutine trsock.TransportSocket.send trsock.TransportSocket.recv",
    "3.14": """get_child_watcher set_child_watcher AbstractChildWatcher SafeChildWatcher
        FastChildWatcher MultiLoopChildWatcher ThreadedChildWatcher PidfdChildWatcher""",
}


def has(name):
    try:
        attrgetter(name)(asyncio)
    except AttributeError:
        return False
    return True


def select(table, wanted):
    versions = [v for v, names in table.items() if {has(n) for n in names.split()} == wanted]
    return ", ".join(versions) or "-"


print(f"Python 3.{sys.version_info.minor}")
for words, wanted in [("every", {True}), ("no", {False})]:
    added, removed = select(ADDED, wanted), select(REMOVED, wanted)
    print(f"has {words} name added in {added} and removed in {removed}")
