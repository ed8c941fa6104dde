async def harvest(garden):
    async with garden.lock() as lock:
        return garden.gather("mint", lock)
