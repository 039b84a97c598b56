import asyncio

from playwright.async_api import async_playwright


async def fetch():
    return "42 rows"


async def main():
    async with async_playwright() as playwright:
        print(playwright.chromium.name)
        print(await fetch())


asyncio.run(main())
