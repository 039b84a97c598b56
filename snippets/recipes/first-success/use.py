import asyncio

from first_success import first_success


async def download(mirror):
    try:
        await asyncio.sleep({"oslo": 3600, "rome": 0, "lima": 0.01}[mirror])
    except asyncio.CancelledError:
        print(mirror, "cancelled")
        raise
    if mirror == "rome":
        raise OSError(f"{mirror} is down")
    return f"the file from {mirror}"


async def main():
    mirrors = "oslo", "rome", "lima"
    print(await first_success(*map(download, mirrors)))
    try:
        await first_success(download("rome"), download("rome"))
    except* OSError as group:
        print("failed:", *group.exceptions, sep=" | ")


asyncio.run(main())
