pub enum Safety {
    Safe,
    Unsafe,
}

pub fn label(kind: &Safety) -> &'static str {
    match kind {
        Safety::Safe => "safe",
        Safety::Unsafe => "unsafe { }",
    }
}
