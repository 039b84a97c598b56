import asyncio
import sys

from graceful_shutdown import GracefulShutdown


async def serve():
    try:
        print("serving")
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0.05)
        print("connections closed")


async def main():
    async with GracefulShutdown(grace=10) as shutdown:
        await serve()
    if shutdown.signum is None:
        return 0
    print("stopped by", shutdown.signum.name)
    return 128 + shutdown.signum


sys.exit(asyncio.run(main()))
