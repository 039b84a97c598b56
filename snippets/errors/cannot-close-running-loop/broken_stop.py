import asyncio


def shut_down(loop):
    loop.stop()
    loop.close()


loop = asyncio.new_event_loop()
loop.call_soon(shut_down, loop)
try:
    loop.run_forever()
finally:
    loop.close()
