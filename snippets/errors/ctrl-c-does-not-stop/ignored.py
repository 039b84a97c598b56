import asyncio
import signal


async def main():
    print(repr(signal.getsignal(signal.SIGINT)))


asyncio.run(main())
