class Pool:
    async def open(self):
        try:
            return await connect(self.url)
        except ConnectionError as exc:
            self.failures += 1
            raise PoolExhausted(self.url, self.failures) from exc  # expect: error-wrapping
