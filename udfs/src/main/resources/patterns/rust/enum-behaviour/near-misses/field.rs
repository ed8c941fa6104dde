impl Parser {
    fn next_state(&self) -> State {
        match self.state {
            State::Start => State::Header,
            State::Header => State::Body,
            State::Body => State::Body,
        }
    }
}
