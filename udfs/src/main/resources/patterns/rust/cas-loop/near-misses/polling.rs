pub fn wait(ready: &AtomicBool) {
    loop {
        if ready.load(Ordering::Acquire) {
            break;
        }
        std::thread::yield_now();
    }
}
