pub fn best() -> &'static str {
    if is_x86_feature_detected!("avx2") {
        "avx2"
    } else {
        "scalar"
    }
}
