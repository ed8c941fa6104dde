def run(events):
    while events:
        event = events.pop(0)
        event.handle()
