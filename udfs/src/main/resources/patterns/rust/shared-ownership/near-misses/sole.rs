pub struct Cache {
    entries: RefCell<HashMap<u64, Box<[u8]>>>,
    hits: Cell<u64>,
    lock: Mutex<()>,
}
