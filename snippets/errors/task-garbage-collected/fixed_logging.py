import asyncio
import gc
import logging.config

logging.config.dictConfig({"version": 1, "disable_existing_loggers": False})


async def listen():
    print("received", await asyncio.get_running_loop().create_future())


async def main():
    asyncio.create_task(listen())
    await asyncio.sleep(0)
    gc.collect()
    print("tasks:", len(asyncio.all_tasks()))
    print("log on:", logging.getLogger("asyncio").isEnabledFor(logging.ERROR))


asyncio.run(main())
