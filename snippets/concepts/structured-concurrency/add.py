import asyncio

LINKS = {"home": ["news", "about"], "news": ["today"]}


async def crawl(group, page):
    await asyncio.sleep(0)
    print("read", page)
    for link in LINKS.get(page, []):
        group.create_task(crawl(group, link))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(crawl(group, "home"))
    print("all pages read")

    late = crawl(group, "contact")
    try:
        group.create_task(late)
    except RuntimeError as error:
        print("too late:", error)
        late.close()


asyncio.run(main())
