import asyncio
import gc


async def main():
    await asyncio.create_subprocess_exec("sleep", "10")


asyncio.run(main())
gc.collect()
