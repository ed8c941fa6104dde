pub fn parse_port(text: &str) -> Result<u16, ParseIntError> {
    let port = text.trim().parse::<u16>()?;
    Ok(port)
}

pub fn parse_pair(text: &str) -> Option<(&str, &str)> {
    let at = text.find('=')?;
    Some((&text[..at], text.get(at + 1..)?))
}
