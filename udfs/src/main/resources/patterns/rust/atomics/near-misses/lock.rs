pub fn add(total: &Mutex<u64>, amount: u64) {
    *total.lock().unwrap() += amount;
}
