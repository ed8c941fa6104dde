async def ping():
    return "pong"


async def stream(source):
    async for item in source:
        yield item
