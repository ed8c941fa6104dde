@register(frozen=True)
class Freezer:
    temperature = -18
