def shard_of(key, shards):
    at = hash(key) % len(shards)
    if shards[at] is None:
        raise LookupError(key)
    return shards[at]
