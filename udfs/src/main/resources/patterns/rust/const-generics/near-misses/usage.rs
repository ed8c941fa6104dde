pub fn fill(ring: &mut Ring<u8, 16>) {
    for value in 0..16 {
        ring.push(value);
    }
}
