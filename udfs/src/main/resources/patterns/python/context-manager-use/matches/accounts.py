class Accounts:
    def __init__(self, engine):
        self.engine = engine

    async def balance(self, owner):
        async with self.engine.connect() as connection:  # expect: context-manager-use
            row = await connection.fetchone("select sum(cents) from moves where owner = ?", owner)
        return row[0]
