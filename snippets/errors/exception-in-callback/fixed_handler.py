import asyncio


def report(rows):
    print(f"{sum(rows) / len(rows)} rows on average")


async def main():
    loop = asyncio.get_running_loop()
    failed = loop.create_future()

    def on_error(loop, context):
        loop.default_exception_handler(context)
        if not failed.done():
            error = context.get("exception") or RuntimeError(context["message"])
            failed.set_exception(error)

    loop.set_exception_handler(on_error)
    loop.call_later(0.01, report, [])
    await failed


try:
    asyncio.run(main())
except ZeroDivisionError as error:
    print(f"stopped: {error}")
