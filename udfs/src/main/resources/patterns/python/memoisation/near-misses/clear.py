def cache_clear(function):
    function.cache_clear()


@staticmethod
def lru_cache_size(cache):
    return len(cache)
