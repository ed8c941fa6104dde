/// Written by hand, since `macro_rules! point { ... }` would not be shorter.
pub const HELP: &str = "macro_rules! is how macros are defined";
