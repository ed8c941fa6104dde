fn extensions(root: &Path) -> Vec<String> {
    let mut found = walk(root) // expect: iterator-pipeline
        .filter_map(|entry| entry.ok())
        .filter_map(|entry| Some(entry.path().extension()?.to_str()?.to_owned()))
        .collect::<Vec<_>>();
    found.dedup();
    found
}
