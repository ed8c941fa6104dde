class EventBus: # expect: event-emitter
    def __init__(self):
        self._handlers = {}

    def subscribe(self, event, handler):
        self._handlers.setdefault(event, []).append(handler)

    def unsubscribe(self, event, handler):
        self._handlers[event].remove(handler)

    def publish(self, event, *values):
        for handler in self._handlers.get(event, ()):
            handler(*values)
