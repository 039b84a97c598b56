import asyncio


def shut_down(loop):
    loop.stop()


loop = asyncio.new_event_loop()
loop.call_soon(shut_down, loop)
try:
    loop.run_forever()
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print("closed:", loop.is_closed())
