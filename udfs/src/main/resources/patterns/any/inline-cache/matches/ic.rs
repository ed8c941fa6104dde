impl InlineCache {
    fn get(&mut self, receiver: &Object, property: Symbol) -> Value { // expect: inline-cache
        if receiver.shape == self.cached_shape {
            return receiver.slots[self.slot];
        }
        self.cached_shape = receiver.shape;
        self.slot = receiver.shape.lookup(property);
        self.misses += 1;
        receiver.slots[self.slot]
    }
}
