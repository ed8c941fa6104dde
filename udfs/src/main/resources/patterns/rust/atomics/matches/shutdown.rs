static STOPPING: AtomicBool = AtomicBool::new(false);

pub fn stop() { // expect: atomics
    STOPPING.store(true, Ordering::Release);
}

pub fn is_stopping() -> bool { // expect: atomics
    STOPPING.load(Ordering::Acquire)
}
