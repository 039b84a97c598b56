import asyncio


async def main():
    asyncio.capture_call_graph(5)


try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print("RuntimeError:", error)
asyncio.run(main())
