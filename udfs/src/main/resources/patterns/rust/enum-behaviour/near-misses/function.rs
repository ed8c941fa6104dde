fn describe(level: &Level) -> &'static str {
    match level {
        Level::Quiet => "says nothing",
        _ => "talks",
    }
}
