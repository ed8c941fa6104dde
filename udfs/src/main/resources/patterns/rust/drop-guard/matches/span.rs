struct Timed<'a> {
    started: Instant,
    sink: &'a mut Vec<Duration>,
}

impl<'a> Drop for Timed<'a> { // expect: drop-guard
    fn drop(&mut self) {
        self.sink.push(self.started.elapsed());
    }
}
