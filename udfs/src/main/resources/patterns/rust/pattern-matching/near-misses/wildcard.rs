fn both(a: bool, b: bool) -> bool {
    let pair = (a, b);
    pair == (true, true)
}
