impl Door {
    fn on(&mut self, event: Event) {
        self.state = match (self.state, event) { // expect: pattern-matching
            (State::Open, Event::Push) => State::Closed,
            (State::Closed, Event::Lock(code)) if code == self.code => State::Locked,
            (state, _) => state,
        };
    }
}
