use std::fs;
use std::path::Path;

pub fn load(path: &Path) -> Result<Config, ConfigError> { // expect: error-propagation
    let text = fs::read_to_string(path)?;
    let table = parse_table(&text)?;
    let port = table.number("port")?;
    Ok(Config { port, name: table.text("name").unwrap_or_default() })
}
