use std::sync::OnceLock;

fn version_pattern() -> &'static Regex {
    static PATTERN: OnceLock<Regex> = OnceLock::new();
    PATTERN.get_or_init(|| Regex::new(r"^v?(\d+)\.(\d+)").unwrap()) // expect: memoisation
}
