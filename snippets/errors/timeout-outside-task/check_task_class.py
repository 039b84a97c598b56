import asyncio

import nest_asyncio

print(asyncio.Task)
nest_asyncio.apply()
print(asyncio.Task)
