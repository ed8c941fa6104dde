def describe(event):
    if isinstance(event, Click):
        return f"clicked at {event.x}"
    return None
