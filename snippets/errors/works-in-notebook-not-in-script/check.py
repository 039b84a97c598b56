import asyncio
import sys

print("Python", sys.version.split()[0], "in", sys.executable)
try:
    asyncio.get_running_loop()
except RuntimeError:
    print("no loop is running: asyncio.run(main())")
else:
    print("a loop is running: await main()")
print("patched by nest_asyncio:", hasattr(asyncio, "_nest_patched"))
