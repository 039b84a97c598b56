import asyncio

loop = asyncio.new_event_loop()
task = loop.create_task(asyncio.sleep(0), context={"user": "Ada"})
loop.run_until_complete(asyncio.sleep(0))
loop.close()
