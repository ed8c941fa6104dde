fn suffix(name: &str) -> Option<&str> { // expect: guard-clause
    if name.is_empty() || name == ".." {
        return None;
    }
    let Some(at) = name.rfind('.') else { return None };
    Some(&name[at + 1..])
}
