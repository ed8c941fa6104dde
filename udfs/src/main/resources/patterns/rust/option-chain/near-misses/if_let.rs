fn greet(user: Option<&User>) -> String {
    if let Some(name) = user.and_then(|user| user.name()) {
        return format!("Hello {name}");
    }
    "Hello".to_string()
}
