import asyncio

from playwright.sync_api import sync_playwright


async def fetch():
    return "42 rows"


with sync_playwright() as playwright:
    print(playwright.chromium.name)
    loop = asyncio.new_event_loop()
    print(loop.run_until_complete(fetch()))
