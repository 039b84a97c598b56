import asyncio


async def save(row):
    print("saved", row)


async def main(dry_run):
    job = save("row 1")
    if dry_run:
        job.close()
    else:
        await job
    print("done")


asyncio.run(main(dry_run=True))
