extern "C" fn on_signal(number: i32) {
    PENDING.store(number, Ordering::SeqCst);
}
