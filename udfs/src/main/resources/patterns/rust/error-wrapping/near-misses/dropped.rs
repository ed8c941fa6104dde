fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("not a number: {text}"))
}

fn status(code: u16) -> Result<Status, InvalidStatus> {
    Status::try_from(code).map_err(|_| InvalidStatus(code))
}
