fn names(users: &[User]) -> Vec<&str> {
    users.iter().map(|user| user.name.as_str()).collect()
}

fn total(parts: &[u64]) -> u64 {
    parts.iter().sum()
}
