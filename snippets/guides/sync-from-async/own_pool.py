import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def users(database):
    return database.execute("SELECT name FROM users").fetchall()


async def main():
    loop = asyncio.get_running_loop()
    in_pool = partial(loop.run_in_executor, pool)
    database = await in_pool(sqlite3.connect, ":memory:")
    await in_pool(database.execute, "CREATE TABLE users (name)")
    await in_pool(database.execute, "INSERT INTO users VALUES ('Ada')")
    print(await in_pool(users, database))
    await in_pool(database.close)


with ThreadPoolExecutor(max_workers=1, thread_name_prefix="database") as pool:
    asyncio.run(main())
