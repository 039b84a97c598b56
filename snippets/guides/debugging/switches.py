import asyncio
import faulthandler
import os
import sys


async def main():
    print("loop.get_debug():", asyncio.get_running_loop().get_debug())
    print("frames kept for a coroutine:", sys.get_coroutine_origin_tracking_depth())
    print("faulthandler enabled:", faulthandler.is_enabled())
    open(os.devnull)
    print("the end")


asyncio.run(main(), debug="debug=True" in sys.argv or None)
