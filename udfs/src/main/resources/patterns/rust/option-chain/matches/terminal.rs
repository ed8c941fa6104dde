fn width() -> usize {
    std::env::var("COLUMNS") // expect: option-chain
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or_else(|| terminal_size().0)
}
