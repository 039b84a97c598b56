import asyncio
import gc


def report():
    def all_of(kind):
        return [thing for thing in gc.get_objects() if issubclass(type(thing), kind)]

    connections = [c for c in all_of(asyncio.WriteTransport) if not c.is_closing()]
    print(
        f"tasks: {len(asyncio.all_tasks())} not done, {len(all_of(asyncio.Task))} in memory,",
        f"items in queues: {sum(queue.qsize() for queue in all_of(asyncio.Queue))},",
        f"connections: {len(connections)},",
        f"to send: {sum(c.get_write_buffer_size() for c in connections)} bytes",
    )


async def main():
    report()


if __name__ == "__main__":
    asyncio.run(main())
