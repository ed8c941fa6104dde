public State Next(State state, Event input) => (state, input) switch // expect: pattern-switch
{
    (State.Open, Event.Push) => State.Closed,
    (State.Closed, Event.Lock) => State.Locked,
    _ => state,
};
