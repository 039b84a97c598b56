import asyncio


async def save(client, job, timeout=5):
    while not job.ready:
        await asyncio.sleep(0.1)
    try:
        await client.save(job, timeout)
    except:
        print("not saved")
    async with asyncio.timeout(5):
        client.close()
    asyncio.create_task(client.report())
