pub fn cents(amount: f32) -> i64 {
    (amount * 100.0).round() as i64
}
