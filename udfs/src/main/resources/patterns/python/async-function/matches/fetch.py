import asyncio


async def fetch_all(session, urls):  # expect: async-function
    pages = await asyncio.gather(*(session.get(url) for url in urls))
    return [await page.text() for page in pages]
