pub fn halve(value: &AtomicU32) {
    let _ = value.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |old| Some(old / 2));
}
