use anyhow::{Context, Result};

pub fn read_manifest(path: &Path) -> Result<Manifest> {
    let text = fs::read_to_string(path) // expect: error-wrapping
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(toml::from_str(&text)?)
}
