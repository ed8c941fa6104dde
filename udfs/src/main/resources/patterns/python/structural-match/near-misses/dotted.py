def color(state):
    match state:
        case State.OPEN:
            return "green"
        case State.CLOSED:
            return "red"
