import asyncio
import gc
import weakref

subscribers = weakref.WeakValueDictionary()


async def listen(name):
    message = asyncio.get_running_loop().create_future()
    subscribers[name] = message
    print(name, "received", await message)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(listen("a"))
        group.create_task(listen("b"))
        await asyncio.sleep(0)
        gc.collect()
        print("subscribers:", len(subscribers))
        for message in list(subscribers.values()):
            message.set_result("42 rows")
    print("sent")


asyncio.run(main())
