macro_rules! map { // expect: declarative-macro
    ($($key:expr => $value:expr),* $(,)?) => {{
        let mut entries = ::std::collections::HashMap::new();
        $(entries.insert($key, $value);)*
        entries
    }};
}
