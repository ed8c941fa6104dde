pub fn raise(maximum: &AtomicU64, value: u64) {
    let mut seen = maximum.load(Ordering::Relaxed);
    while seen < value { // expect: cas-loop
        match maximum.compare_exchange_weak(seen, value, Ordering::AcqRel, Ordering::Relaxed) {
            Ok(_) => return,
            Err(now) => seen = now,
        }
    }
}
