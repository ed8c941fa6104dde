pub fn handshake(a: &mut Person, b: &mut Person) {
    a.shake(b);
    b.shake(a);
}
