import asyncio

CALLS = {
    "await": lambda future: future,
    "shield": asyncio.shield,
    "gather": asyncio.gather,
    "wait_for": lambda future: asyncio.wait_for(future, 0.05),
    "wait": lambda future: asyncio.wait([future], timeout=0.05),
}


async def start():
    return [asyncio.get_running_loop().create_future() for _ in CALLS]


async def main():
    for (name, call), future in zip(CALLS.items(), futures):
        try:
            await call(future)
            print(name, "- no error")
        except (RuntimeError, ValueError) as error:
            print(name, "-", type(error).__name__)


futures = asyncio.run(start())
asyncio.run(main())
