from asyncio import gather


async def resize_all(paths):
    results = await gather(*(resize(path) for path in paths), return_exceptions=True)  # expect: concurrent-await
    return sum(isinstance(result, Exception) for result in results)
