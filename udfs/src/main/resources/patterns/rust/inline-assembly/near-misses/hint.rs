pub fn wait(ready: &std::sync::atomic::AtomicBool) {
    while !ready.load(std::sync::atomic::Ordering::Acquire) {
        core::hint::spin_loop();
    }
}
