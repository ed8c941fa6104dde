async def send(queue, message):  # expect: guard-clause
    if queue.closed:
        return
    if len(message) > queue.limit:
        raise ValueError(f"message of {len(message)} bytes")
    await queue.put(message)
