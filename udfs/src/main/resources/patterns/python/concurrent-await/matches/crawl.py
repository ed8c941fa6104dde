async def crawl(addresses):
    async with asyncio.TaskGroup() as group:  # expect: concurrent-await
        for address in addresses:
            group.create_task(fetch(address))
