def label(level):
    match level:
        case 10:
            return "debug"
        case 20 | 30:
            return "info"
        case other:
            return str(other)
