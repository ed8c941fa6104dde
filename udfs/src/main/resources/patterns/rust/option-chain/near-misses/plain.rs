fn region(settings: &HashMap<String, String>) -> String {
    let region = settings.get("region");
    match region {
        Some(region) => region.clone(),
        None => String::from("eu-west"),
    }
}

fn retries(override_by_user: Option<u32>) -> u32 {
    override_by_user.unwrap_or(3)
}
