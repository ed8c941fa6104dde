fn order(a: &Version, b: &Version) -> &'static str {
    match a.cmp(b) {
        Ordering::Less => "older",
        Ordering::Equal => "same",
        Ordering::Greater => "newer",
    }
}
