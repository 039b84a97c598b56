import asyncio


async def main():
    watcher = asyncio.get_child_watcher()
    watcher.attach_loop(asyncio.get_running_loop())
    process = await asyncio.create_subprocess_exec("true")
    print("exit code", await process.wait())


asyncio.run(main())
