import asyncio
import gc
import weakref

subscribers = weakref.WeakValueDictionary()


async def listen(name):
    message = asyncio.get_running_loop().create_future()
    subscribers[name] = message
    print(name, "received", await message)


async def main():
    asyncio.gather(listen("a"), listen("b"))
    await asyncio.sleep(0)
    print("subscribers:", len(subscribers))
    gc.collect()  # Python does this on its own, at a time you do not choose
    print("subscribers:", len(subscribers))
    for message in list(subscribers.values()):
        message.set_result("42 rows")
    await asyncio.sleep(0)
    print("sent")


asyncio.run(main())
