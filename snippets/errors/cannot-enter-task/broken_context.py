import asyncio
import contextvars


async def main():
    context = contextvars.copy_context()
    context.run(context.run, print, "not printed")


asyncio.run(main())
