def snapshot(listeners):
    return [listener for listener in listeners]
