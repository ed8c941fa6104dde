class Lease:  # expect: context-manager-definition
    def __init__(self, pool):
        self.pool = pool
        self.item = None

    async def __aenter__(self):
        self.item = await self.pool.take()
        return self.item

    async def __aexit__(self, *failure):
        await self.pool.give_back(self.item)
