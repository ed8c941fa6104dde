fn sign(number: i64) -> i64 {
    if number < 0 {
        return -1;
    } else if number > 0 {
        return 1;
    }
    if number == 0 {
        return 0;
    }
    unreachable!()
}
