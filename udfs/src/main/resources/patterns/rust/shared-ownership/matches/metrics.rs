struct Registry {
    counters: std::sync::Arc<std::sync::RwLock<BTreeMap<String, u64>>>, // expect: shared-ownership
    started: Instant,
}
