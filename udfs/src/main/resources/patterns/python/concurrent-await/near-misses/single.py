async def only(task):
    return await asyncio.gather(task)
